package dev.dovetail.runtime;

/** Where a program speaks to the person who started it. */
public interface Console {
  /** Prints a line that was asked for, as {@code --help}, or that says the program is ready. */
  void print(String line);

  /** Prints a line that says what went wrong. */
  void complain(String line);

  /** How many characters fit in a line; at least 40. */
  int columns();
}
