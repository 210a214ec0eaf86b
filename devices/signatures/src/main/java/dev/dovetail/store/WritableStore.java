package dev.dovetail.store;

import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.time.Instant;
import java.util.Optional;

/**
 * A key-value store that can be written. What an operation wrote is durable when it returns, as far
 * as the medium keeps anything; an operation that fails has changed nothing. Folders come with the
 * first file below them and go with the last.
 */
public interface WritableStore extends Store {
  /**
   * Gives a file its content, and makes it where it is missing.
   *
   * @param content belongs to the store from now on
   * @return {@link Store.FileExpected} where there is a folder, {@link Store.FolderExpected} of the
   *     file that the path leads through, {@link UnusablePath}, {@link NoSpace}, {@link ReadOnly}
   */
  Result<Void, WriteError> set(StorePath path, byte[] content);

  /**
   * Changes a part of a file, which is made where it is missing. What is before and behind the part
   * stays.
   *
   * @param offset where the first byte goes, at least 0; behind the end of the file it is the end
   * @param part belongs to the store from now on
   * @return the same errors as {@link #set}
   * @throws IllegalArgumentException if the offset is negative
   */
  Result<Void, WriteError> write(StorePath path, long offset, byte[] part);

  /**
   * Removes a file, or a folder with all that is below it: at the root, everything. Where there is
   * nothing it does nothing.
   *
   * @return {@link ReadOnly}
   */
  Result<Void, WriteError> remove(StorePath path);

  /**
   * Moves a file, or a folder with all that is below it. Where the destination is a folder, it goes
   * into that folder under its own name. A file takes the place of a file. What is moved to where
   * it is stays as it is.
   *
   * @return {@link Store.UnknownFile} where there is nothing at the source; {@link
   *     RenamedIntoItself} where the destination is below it; {@link Store.FileExpected} of the
   *     source where a folder would take the place of a file; {@link AlreadyPresent} where a folder
   *     in the destination has the name already; {@link Store.FolderExpected} of the file that the
   *     destination leads through; {@link UnusablePath} of the destination; {@link NoSpace}; {@link
   *     ReadOnly}
   */
  Result<Void, WriteError> rename(StorePath source, StorePath destination);

  /**
   * Makes a file of zeros.
   *
   * @param size in bytes, at least 0
   * @param lastModified when it is said to have been written; now, where left out
   * @return {@link AlreadyPresent} where there is a file or a folder, {@link Store.FolderExpected}
   *     of the file that the path leads through, {@link UnusablePath}, {@link NoSpace}, {@link
   *     ReadOnly}
   * @throws IllegalArgumentException if the size is negative
   */
  Result<Void, WriteError> allocate(StorePath path, long size, Optional<Instant> lastModified);

  /** What can go wrong with writing. Open: implementations add cases of their own. */
  interface WriteError extends DeviceError {}

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
      return path + " cannot be written: the store is read-only";
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
  record AlreadyPresent(StorePath path) implements WriteError {
    @Override
    public String message() {
      return path + " is there already";
    }
  }

  /**
   * A folder cannot be moved to somewhere below itself.
   *
   * @param source the folder
   * @param destination below it
   */
  record RenamedIntoItself(StorePath source, StorePath destination) implements WriteError {
    @Override
    public String message() {
      return source + " cannot be moved to " + destination + ", which is below it";
    }
  }
}
