package dev.dovetail.store;

import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;

/** A read-only key-value store: contents by path. */
public interface Store {
  /**
   * The whole content at a path.
   *
   * @return a fresh array that belongs to the caller; {@link UnknownFile} where there is no such
   *     path, {@link FileExpected} where it leads to a folder
   */
  Result<byte[], Store.Error> get(StorePath path);

  /** What can go wrong with a store. Open: implementations add cases of their own. */
  interface Error extends DeviceError {}

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
}
