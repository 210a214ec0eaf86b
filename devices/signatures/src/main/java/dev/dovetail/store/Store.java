package dev.dovetail.store;

import dev.dovetail.runtime.Result;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A read-only key-value store: contents by path. A folder is what has something below it; the root
 * is one always, even where the store is empty. Operations may be called on many threads, and each
 * is atomic: it sees all of a change or nothing of it.
 */
public interface Store {
  /**
   * The whole content of a file.
   *
   * @return a fresh array that belongs to the caller; {@link UnknownFile} where there is nothing at
   *     the path, {@link FileExpected} where there is a folder
   */
  Result<byte[], Store.Error> get(StorePath path);

  /**
   * What is at a path.
   *
   * @return nothing where there is nothing, also below a file; an error only where the medium fails
   */
  Result<Optional<Kind>, Store.Error> exists(StorePath path);

  /**
   * What is in a folder, not what is further below.
   *
   * @return by path, in the order of names; {@link UnknownFile} where there is nothing at the path,
   *     {@link FolderExpected} where there is a file
   */
  Result<List<Entry>, Store.Error> list(StorePath path);

  /**
   * When a file was last written.
   *
   * @return as exact as the medium keeps it; the same errors as {@link #get}
   */
  Result<Instant, Store.Error> lastModified(StorePath path);

  /**
   * A part of a file.
   *
   * @param offset of the first byte, at least 0
   * @param length the most bytes to give, at least 0
   * @return a fresh array that belongs to the caller, shorter where the file ends earlier and empty
   *     where it ends at the offset or before; the same errors as {@link #get}
   * @throws IllegalArgumentException if the offset or the length is negative
   */
  default Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return get(path).map(part::of);
  }

  /**
   * How long a file is.
   *
   * @return in bytes; the same errors as {@link #get}
   */
  default Result<Long, Store.Error> size(StorePath path) {
    return get(path).map(content -> (long) content.length);
  }

  /**
   * What tells a file's content from others: two files of one store have equal digests exactly when
   * they have equal contents.
   *
   * @return the same errors as {@link #get}
   */
  default Result<Digest, Store.Error> digest(StorePath path) {
    return get(path).map(Digest::of);
  }

  /** What there can be at a path. */
  enum Kind {
    /** It has a content. */
    FILE,
    /** There is something below it. */
    FOLDER
  }

  /**
   * Something in a folder.
   *
   * @param path from the root of the store
   * @param kind of what is there
   */
  record Entry(StorePath path, Kind kind) {}

  /**
   * What can go wrong with reading a store. Open: implementations add cases of their own. It can go
   * wrong with writing, too.
   */
  interface Error extends WritableStore.WriteError {}

  /**
   * There is nothing at the path.
   *
   * @param path what was asked for
   */
  record UnknownFile(StorePath path) implements Error {
    @Override
    public String message() {
      return "there is no " + path;
    }
  }

  /**
   * The path leads to a folder, which has no content.
   *
   * @param path what was asked for
   */
  record FileExpected(StorePath path) implements Error {
    @Override
    public String message() {
      return path + " is a folder";
    }
  }

  /**
   * The path leads to a file, which has nothing below it.
   *
   * @param path of the file
   */
  record FolderExpected(StorePath path) implements Error {
    @Override
    public String message() {
      return path + " is a file";
    }
  }
}
