package dev.dovetail.tool.picture;

import dev.dovetail.tool.text.Line;
import java.util.stream.Collectors;

/**
 * A text as XML and HTML have it, between tags or in quotes.
 *
 * @param text any
 */
public record Markup(String text) {
  @Override
  public String toString() {
    return new Line(text)
        .toString()
        .codePoints()
        .mapToObj(Markup::character)
        .collect(Collectors.joining());
  }

  private static String character(int it) {
    return switch (it) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> isAllowed(it) ? Character.toString(it) : "\uFFFD";
    };
  }

  /** XML has neither halves of a pair of surrogates nor these two. */
  private static boolean isAllowed(int it) {
    return (it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE)
        && it != 0xFFFE
        && it != 0xFFFF;
  }
}
