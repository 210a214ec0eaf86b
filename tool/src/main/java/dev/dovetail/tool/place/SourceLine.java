package dev.dovetail.tool.place;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A line of a source.
 *
 * @param file below the folder where its packages begin, with slashes
 * @param line from 1
 */
public record SourceLine(String file, long line) {
  /** That of a file in a package. */
  static SourceLine of(String packageName, String file, long line) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return new SourceLine(folder + file, line);
  }

  @JsonValue
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
