package dev.dovetail.runtime;

import java.util.Optional;

/** Where a program speaks to the person who started it. */
public interface Console {
  /** Prints a line that was asked for, as {@code --help}, or that says the program is ready. */
  void print(String line);

  /** Prints a line that says what went wrong. */
  void complain(String line);

  /**
   * Why not all that was printed came to where it was to go; empty where it did, or nobody wanted
   * more of it.
   */
  default Optional<String> loss() {
    return Optional.empty();
  }

  /** How many characters fit in a line; at least 40. */
  int columns();
}
