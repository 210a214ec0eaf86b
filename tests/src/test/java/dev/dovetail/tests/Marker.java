package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Eclipse shows at a line.
 *
 * @param file its path in the project
 * @param line its line, from 1; 0 for none
 * @param start its first character, from 0; -1 for none
 * @param end behind its last
 * @param severity {@code error}, {@code warning} or {@code logged}
 * @param text its text
 */
record Marker(String file, int line, int start, int end, String severity, String text) {
  private static final Pattern FORM =
      Pattern.compile("(.*?):(\\d+):(-?\\d+)-(-?\\d+) (\\w+) (.*)", Pattern.DOTALL);

  /** As the session writes it. */
  static Marker of(String line) {
    Matcher parts = FORM.matcher(line);
    assertTrue(parts.matches(), line);
    return new Marker(
        parts.group(1),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        Integer.parseInt(parts.group(4)),
        parts.group(5),
        parts.group(6).translateEscapes());
  }

  /** Whether Eclipse shows it nowhere, and only has it in its log. */
  boolean isLogged() {
    return severity.equals("logged");
  }

  /**
   * It as a compiler prints it.
   *
   * @param source the text of its file
   */
  String printed(String source) {
    String[] message = text.split("\n", 2);
    String rest = message.length == 1 ? "" : message[1].indent(2);
    int column = start - source.lastIndexOf('\n', start - 1) - 1;
    String shown = source.lines().skip(line - 1L).findFirst().orElse("");
    return "%s:%d: %s: %s\n%s\n%s^\n%s"
        .formatted(
            file.replaceFirst("^(src|gen)/", ""),
            line,
            severity,
            message[0],
            shown,
            " ".repeat(column),
            rest);
  }

  /** The first line of its text. */
  String sentence() {
    return text.lines().findFirst().orElse("");
  }
}
