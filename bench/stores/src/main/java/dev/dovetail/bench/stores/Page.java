package dev.dovetail.bench.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A page with a place for the table.
 *
 * @param file of the page
 */
record Page(Path file) {
  private static final String BEGIN = "<!-- bench/run stores -->";
  private static final String END = "<!-- until here -->";

  /** Puts a table in the place of the one that is there. */
  void write(List<String> table) throws IOException {
    String text = Files.readString(file);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END, from);
    if (from < BEGIN.length() || to < 0) {
      throw new IOException(file + " has no place for the table of stores");
    }
    String lines = "\n\n" + String.join("\n", table) + "\n\n";
    Files.writeString(file, text.substring(0, from) + lines + text.substring(to));
  }
}
