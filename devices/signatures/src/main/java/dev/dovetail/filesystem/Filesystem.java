package dev.dovetail.filesystem;

import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import java.util.List;

/**
 * A file system: files that are read and written in place, in folders that may be empty. The root
 * is a folder that is always there. Operations may be called on many threads.
 */
public interface Filesystem {
  /**
   * A part of a file.
   *
   * @param offset of the first byte, at least 0
   * @param length the most bytes to give, at least 0
   * @return a fresh array that belongs to the caller, shorter where the file ends earlier and empty
   *     where it ends at the offset or before; {@link NoSuchEntry}, {@link IsAFolder}
   * @throws IllegalArgumentException if the offset or the length is negative
   */
  Result<byte[], Filesystem.Error> read(StorePath path, long offset, int length);

  /**
   * How long a file is.
   *
   * @return in bytes; {@link NoSuchEntry}, {@link IsAFolder}
   */
  Result<Long, Filesystem.Error> size(StorePath path);

  /**
   * What is at a path.
   *
   * @return {@link NoSuchEntry} where there is nothing, also below a file
   */
  Result<Status, Filesystem.Error> status(StorePath path);

  /**
   * What is in a folder.
   *
   * @return names in their order; {@link NoSuchEntry}, {@link NotAFolder}
   */
  Result<List<String>, Filesystem.Error> list(StorePath path);

  /**
   * Makes an empty file, and the folders that lead to it.
   *
   * @return {@link FileAlreadyExists} where there is a file or a folder, {@link NotAFolder} of the
   *     file that the path leads through, {@link UnusablePath}, {@link NoSpace}, {@link ReadOnly}
   */
  Result<Void, WriteError> create(StorePath path);

  /**
   * Makes a folder, and those that lead to it; one that is there stays.
   *
   * @return {@link NotAFolder} of the file that is there or that the path leads through, {@link
   *     UnusablePath}, {@link NoSpace}, {@link ReadOnly}
   */
  Result<Void, WriteError> makeFolder(StorePath path);

  /**
   * Removes a file or an empty folder.
   *
   * @return {@link NoSuchEntry}; {@link NotEmpty}, which the root always is; {@link ReadOnly}
   */
  Result<Void, WriteError> destroy(StorePath path);

  /**
   * Writes into a file, which is made with the folders that lead to it where it is missing. What is
   * before and behind stays; a gap before is filled with zeros, unless nothing is written.
   *
   * @param offset where the first byte goes, at least 0
   * @param content belongs to the file system from now on
   * @return {@link IsAFolder}, {@link NotAFolder} of the file that the path leads through, {@link
   *     UnusablePath}, {@link NoSpace}, {@link ReadOnly}
   * @throws IllegalArgumentException if the offset is negative
   */
  Result<Void, WriteError> write(StorePath path, long offset, byte[] content);

  /**
   * Something in a file system.
   *
   * @param path from the root
   * @param folder whether it is one; else it is a file
   * @param readOnly whether it cannot be written
   * @param size in bytes; 0 for a folder
   */
  record Status(StorePath path, boolean folder, boolean readOnly, long size) {}

  /** What can go wrong with writing. Open: implementations add cases of their own. */
  interface WriteError extends DeviceError {}

  /**
   * What can go wrong with reading. Open: implementations add cases of their own. It can go wrong
   * with writing, too.
   */
  interface Error extends WriteError {}

  /**
   * There is nothing at the path.
   *
   * @param path what was asked for
   */
  record NoSuchEntry(StorePath path) implements Error {
    @Override
    public String message() {
      return "there is no " + path;
    }
  }

  /**
   * There is a folder where a file is wanted.
   *
   * @param path of the folder
   */
  record IsAFolder(StorePath path) implements Error {
    @Override
    public String message() {
      return path + " is a folder";
    }
  }

  /**
   * There is a file where a folder is wanted.
   *
   * @param path of the file
   */
  record NotAFolder(StorePath path) implements Error {
    @Override
    public String message() {
      return path + " is a file";
    }
  }

  /**
   * The medium has no such paths: a name is too long for it, say, or reserved. It reads as missing.
   *
   * @param path what was to be written
   * @param why as {@code the name is reserved}
   */
  record UnusablePath(StorePath path, String why) implements WriteError {
    @Override
    public String message() {
      return path + " cannot be written: " + why;
    }
  }

  /**
   * There is something already.
   *
   * @param path what was to be made
   */
  record FileAlreadyExists(StorePath path) implements WriteError {
    @Override
    public String message() {
      return path + " is there already";
    }
  }

  /**
   * A folder has something in it.
   *
   * @param path of the folder
   */
  record NotEmpty(StorePath path) implements WriteError {
    @Override
    public String message() {
      return path + " is not empty";
    }
  }

  /**
   * There is no room.
   *
   * @param path what was to be written
   */
  record NoSpace(StorePath path) implements WriteError {
    @Override
    public String message() {
      return "there is no space left for " + path;
    }
  }

  /**
   * The medium cannot be written.
   *
   * @param path what was to be written
   */
  record ReadOnly(StorePath path) implements WriteError {
    @Override
    public String message() {
      return path + " cannot be written: the file system is read-only";
    }
  }
}
