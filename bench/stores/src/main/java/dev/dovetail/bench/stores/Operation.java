package dev.dovetail.bench.stores;

import java.util.Locale;

/** What is measured. */
enum Operation {
  /** Reads one file after the other, in an order that no cache likes. */
  GET,
  /** Gives one file after the other a new content. */
  SET,
  /** Lists the folder of all files. */
  LIST;

  /** As it is written. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
