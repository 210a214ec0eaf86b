package dev.dovetail.files;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.store.Store.FileExpected;
import dev.dovetail.store.Store.FolderExpected;
import dev.dovetail.store.Store.UnknownFile;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore.NoSpace;
import dev.dovetail.store.WritableStore.ReadOnly;
import dev.dovetail.store.WritableStore.UnusablePath;
import dev.dovetail.store.WritableStore.WriteError;

/**
 * What a store says of files, said as a file system does.
 *
 * @param error that no file system has by a name of its own
 */
record FileFault(DeviceError error) implements Filesystem.Error {
  @Override
  public String message() {
    return error.message();
  }

  static Filesystem.Error reading(WriteError error) {
    if (error instanceof UnknownFile unknown) {
      return new Filesystem.NoSuchEntry(unknown.path());
    }
    if (error instanceof FileExpected folder) {
      return new Filesystem.IsAFolder(folder.path());
    }
    return error instanceof FolderExpected file
        ? new Filesystem.NotAFolder(file.path())
        : new FileFault(error);
  }

  static Filesystem.WriteError writing(WriteError error, StorePath path) {
    if (error instanceof NoSpace) {
      return new Filesystem.NoSpace(path);
    }
    if (error instanceof UnusablePath unusable) {
      return new Filesystem.UnusablePath(path, unusable.why());
    }
    return error instanceof ReadOnly ? new Filesystem.ReadOnly(path) : reading(error);
  }
}
