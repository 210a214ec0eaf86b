package dev.dovetail.tool;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A terminal's record of some commands, each behind {@code $}, with what they print and their exit
 * code where it is not 0.
 *
 * @param text all of it
 */
record Transcript(String text) {
  private static final String PROMPT = "$ dovetail ";

  /** A line of our own sources, which move while the programs here stay. */
  private static final Pattern LINE = Pattern.compile("(dev/dovetail/[\\w/]+\\.java):\\d+");

  private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{12}$", Pattern.MULTILINE);

  /** The commands, as typed. */
  List<String> commands() {
    return text.lines()
        .filter(it -> it.startsWith(PROMPT))
        .map(it -> it.substring(PROMPT.length()))
        .toList();
  }

  /** The same commands, with what they print now. */
  Transcript again() {
    return new Transcript(
        commands().stream().map(Transcript::run).collect(Collectors.joining("\n")));
  }

  private static String run(String command) {
    Ran ran = Ran.of(command);
    return PROMPT
        + command
        + "\n"
        + DIGEST.matcher(LINE.matcher(ran.out()).replaceAll("$1:…")).replaceAll("…")
        + ran.err().lines().map(it -> "! " + it + "\n").collect(Collectors.joining())
        + (ran.code() == 0 ? "" : "exit code " + ran.code() + "\n");
  }
}
