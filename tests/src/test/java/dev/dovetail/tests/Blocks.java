package dev.dovetail.tests;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The fenced blocks of a text in Markdown.
 *
 * @param text the text
 */
record Blocks(String text) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([\\w ]+)\n(.*?)^```$");

  /** What stands in those of a kind, in order. */
  List<String> of(String kind) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(it -> it.group(1).equals(kind))
        .map(it -> it.group(2))
        .toList();
  }
}
