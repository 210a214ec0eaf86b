package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.store.StorePath;

/** Something that can be done with a file system, and what comes of it as text. */
sealed interface FilesystemOperation {
  /** Does it, and says what came of it. */
  String on(Filesystem files);

  /** Reads a part. */
  record Read(StorePath path, long offset, int length) implements FilesystemOperation {
    @Override
    public String on(Filesystem files) {
      return files.read(path, offset, length).map(Bytes::new).toString();
    }
  }

  /** Asks what there is, how long it is, and what is in it. */
  record Look(StorePath path) implements FilesystemOperation {
    @Override
    public String on(Filesystem files) {
      return files.status(path) + " " + files.size(path) + " " + files.list(path);
    }
  }

  /** Makes an empty file. */
  record Create(StorePath path) implements FilesystemOperation {
    @Override
    public String on(Filesystem files) {
      return files.create(path).toString();
    }
  }

  /** Makes a folder. */
  record MakeFolder(StorePath path) implements FilesystemOperation {
    @Override
    public String on(Filesystem files) {
      return files.makeFolder(path).toString();
    }
  }

  /** Removes a file or an empty folder. */
  record Destroy(StorePath path) implements FilesystemOperation {
    @Override
    public String on(Filesystem files) {
      return files.destroy(path).toString();
    }
  }

  /** Writes a part. */
  record Write(StorePath path, long offset, Filling part) implements FilesystemOperation {
    @Override
    public String on(Filesystem files) {
      return files.write(path, offset, part.bytes()).toString();
    }
  }
}
