package dev.dovetail.bench.messages;

import java.util.Map;

/**
 * A mistake made with a tool.
 *
 * @param tool its name
 * @param sources by file name, below {@code shop}
 * @param options further words for javac, as {@code -Atarget=unix}
 */
record Trial(String tool, Map<String, String> sources, java.util.List<String> options) {
  /** Whether a line of a source has to be changed. */
  boolean isMarked(String file, int line) {
    return sources
        .getOrDefault(file, "")
        .lines()
        .skip(line - 1L)
        .findFirst()
        .orElse("")
        .endsWith("// !");
  }
}
