package dev.dovetail.prefix;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.util.Optional;

/** The text leads to no folder of a store. */
record NoFolder(String text) implements Store.Error {
  /** The folder that a text names. */
  static Result<StorePath, Store.Error> parse(String text) {
    return Optional.of(text)
        .flatMap(StorePath::parse)
        .<Result<StorePath, Store.Error>>map(Result::ok)
        .orElseGet(() -> Result.err(new NoFolder(text)));
  }

  @Override
  public String message() {
    return "\"" + text + "\" is no path of a folder in a store";
  }
}
