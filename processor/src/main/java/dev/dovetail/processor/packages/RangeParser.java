package dev.dovetail.processor.packages;

import dev.dovetail.processor.packages.VersionRange.Bound;
import java.util.Optional;

/** Reads a version, which is a lower bound, or one range as Maven writes them. */
record RangeParser(String text) {
  ParsedRange parse() {
    if (!text.startsWith("[") && !text.startsWith("(")) {
      return version(0, text.length())
          .map(it -> range(Optional.of(new Bound(it, true)), Optional.empty()))
          .orElseGet(() -> noVersion(0, text.length()));
    }
    int last = text.length() - 1;
    int close = Math.min(closing(']'), closing(')'));
    if (close == text.length()) {
      return new ParsedRange.Failed(close, "this range is never closed; add ] or )");
    }
    if (close < last) {
      return new ParsedRange.Failed(close + 1, "the range ends before this; only one is possible");
    }
    int comma = text.indexOf(',');
    return comma < 0 ? exact(last) : between(comma, last);
  }

  private int closing(char bracket) {
    int at = text.indexOf(bracket);
    return at < 0 ? text.length() : at;
  }

  private ParsedRange exact(int last) {
    Optional<Version> version = version(1, last);
    if (version.isEmpty()) {
      return noVersion(1, last);
    }
    if (text.charAt(0) == '(' || text.charAt(last) == ')') {
      return new ParsedRange.Failed(
          0, "there is no version in this range; exactly this one is [" + version.get() + "]");
    }
    Optional<Bound> bound = version.map(it -> new Bound(it, true));
    return range(bound, bound);
  }

  private ParsedRange between(int comma, int last) {
    Optional<Version> low = version(1, comma);
    Optional<Version> high = version(comma + 1, last);
    if (low.isEmpty() && comma > 1) {
      return noVersion(1, comma);
    }
    if (high.isEmpty() && comma + 1 < last) {
      return noVersion(comma + 1, last);
    }
    VersionRange range =
        new VersionRange(
            low.map(it -> new Bound(it, text.charAt(0) == '[')),
            high.map(it -> new Bound(it, text.charAt(last) == ']')));
    return range.isEmpty()
        ? new ParsedRange.Failed(0, "there is no version in this range")
        : new ParsedRange.Understood(range);
  }

  private Optional<Version> version(int start, int end) {
    return Version.of(text.substring(start, end));
  }

  private ParsedRange noVersion(int start, int end) {
    String what =
        start == end
            ? "a version is missing"
            : "\"" + text.substring(start, end) + "\" is no version";
    return new ParsedRange.Failed(start, what + "; write one as 1.2, or a range as [1.2,2.0)");
  }

  private static ParsedRange range(Optional<Bound> lower, Optional<Bound> upper) {
    return new ParsedRange.Understood(new VersionRange(lower, upper));
  }
}
