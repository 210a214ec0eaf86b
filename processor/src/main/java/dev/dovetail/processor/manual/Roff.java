package dev.dovetail.processor.manual;

/**
 * A text as man pages are written (groff_man(7)): in one line, with nothing in it that is a
 * command, nor steers the terminal it is shown on.
 *
 * @param text any text
 */
public record Roff(String text) {
  /** The text as part of a line. */
  @Override
  public String toString() {
    StringBuilder roff = new StringBuilder();
    text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ")
        .strip()
        .codePoints()
        .forEach(
            it -> {
              switch (it) {
                case '\\' -> roff.append("\\e");
                case '-' -> roff.append("\\-");
                case '\'' -> roff.append("\\(aq");
                case '"' -> roff.append("\\(dq");
                case '^' -> roff.append("\\(ha");
                case '`' -> roff.append("\\(ga");
                case '~' -> roff.append("\\(ti");
                default ->
                    roff.append(it < 0x7f ? Character.toString(it) : "\\[u%04X]".formatted(it));
              }
            });
    return roff.toString();
  }

  /**
   * The text as a line of its own, which neither a dot nor nothing at its start makes a command.
   */
  public String line() {
    String line = toString();
    return (line.startsWith(".") || line.isEmpty() ? "\\&" : "") + line;
  }

  /** The text as one argument of a command; in titles a bare percent sign is the page's number. */
  public String argument() {
    return '"' + toString().replace("%", "\\N'37'") + '"';
  }
}
