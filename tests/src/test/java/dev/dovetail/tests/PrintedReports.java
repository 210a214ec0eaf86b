package dev.dovetail.tests;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports as they are printed, put so that those of Eclipse's builder can be compared: it has no
 * order, and of notes and what has no place it only logs the words.
 *
 * @param text all of them
 */
record PrintedReports(String text) {
  /** What begins a report. */
  private static final Pattern REPORT =
      Pattern.compile("(?m)^(?=(?:\\S+\\.java:\\d+: )?(?:error|warning|Note): )");

  private static final Pattern PLACED_NOTE =
      Pattern.compile("^\\S+\\.java:\\d+: Note: (.*)\n.*\n *\\^(?=\n|$)");

  private static final Pattern WITHOUT_PLACE = Pattern.compile("^(?:error|warning|Note): ");

  private static final Pattern INDENT = Pattern.compile("(?m)^ +| +$");

  /** Those of the builder. */
  String ofBuilder() {
    return REPORT
        .splitAsStream(text)
        .map(it -> logged(it).stripTrailing())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String logged(String report) {
    String unplaced = PLACED_NOTE.matcher(report).replaceFirst("Note: $1");
    return WITHOUT_PLACE.matcher(unplaced).find()
        ? INDENT.matcher(WITHOUT_PLACE.matcher(unplaced).replaceFirst("logged: ")).replaceAll("")
        : report;
  }
}
