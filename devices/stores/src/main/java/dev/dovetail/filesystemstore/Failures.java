package dev.dovetail.filesystemstore;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;

/** What errors of a file system are for a store. */
final class Failures {
  private Failures() {}

  static Store.Error read(Filesystem.Error error) {
    if (error instanceof Filesystem.NoSuchEntry it) {
      return new Store.UnknownFile(it.path());
    }
    if (error instanceof Filesystem.IsAFolder it) {
      return new Store.FileExpected(it.path());
    }
    if (error instanceof Filesystem.NotAFolder it) {
      return new Store.FolderExpected(it.path());
    }
    return new Failed(error);
  }

  static WritableStore.WriteError write(Filesystem.WriteError error) {
    if (error instanceof Filesystem.Error it) {
      return read(it);
    }
    if (error instanceof Filesystem.FileAlreadyExists it) {
      return new WritableStore.AlreadyPresent(it.path());
    }
    if (error instanceof Filesystem.UnusablePath it) {
      return new WritableStore.UnusablePath(it.path(), it.why());
    }
    if (error instanceof Filesystem.NoSpace it) {
      return new WritableStore.NoSpace(it.path());
    }
    if (error instanceof Filesystem.ReadOnly it) {
      return new WritableStore.ReadOnly(it.path());
    }
    return new Failed(error);
  }

  /** Something that only this file system knows. */
  private record Failed(Filesystem.WriteError cause) implements Store.Error {
    @Override
    public String message() {
      return cause.message();
    }
  }

  /**
   * The file system does not say when files were written.
   *
   * @param path of a file that was there before this program wrote any
   */
  record TimeUnknown(StorePath path) implements Store.Error {
    @Override
    public String message() {
      return "nothing says when " + path + " was written";
    }
  }

  /**
   * The file is longer than an array.
   *
   * @param path of the file
   * @param bytes that it has
   */
  record TooLarge(StorePath path, long bytes) implements Store.Error {
    @Override
    public String message() {
      return path + " has " + bytes + " bytes, more than fit in an array";
    }
  }

  /**
   * A write failed, and so did what was to undo it.
   *
   * @param path of the file
   * @param cause why the write failed
   */
  record Lost(StorePath path, WritableStore.WriteError cause) implements WritableStore.WriteError {
    @Override
    public String message() {
      return "the content of " + path + " is lost: " + cause.message();
    }
  }
}
