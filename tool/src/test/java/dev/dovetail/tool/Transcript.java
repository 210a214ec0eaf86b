package dev.dovetail.tool;

import dev.dovetail.tool.command.Dovetail;
import dev.dovetail.tool.command.Terminal;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A terminal's record of some commands, each behind {@code $}, with what they print and their exit
 * code where it is not 0.
 *
 * @param text all of it
 */
record Transcript(String text) {
  private static final String PROMPT = "$ dovetail ";

  /** Where the programs are, which is not shown. */
  private static final String PROGRAMS = "src/test/programs/";

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
    List<String> words =
        Stream.of(command.split(" (?=(?:[^']*'[^']*')*[^']*$)", -1))
            .map(it -> it.replace("'", ""))
            .map(it -> it.replace("$LIBRARIES", libraries()))
            .map(it -> Files.exists(Path.of(PROGRAMS + it)) ? PROGRAMS + it : it)
            .toList();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Dovetail.run(
            words.toArray(String[]::new), new Terminal(new PrintWriter(out), new PrintWriter(err)));
    return PROMPT
        + command
        + "\n"
        + out.toString().replace(PROGRAMS, "")
        + err.toString()
            .lines()
            .map(it -> "! " + it.replace(PROGRAMS, "") + "\n")
            .collect(Collectors.joining())
        + (code == 0 ? "" : "exit code " + code + "\n");
  }

  /** What the programs are compiled against. */
  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(it -> it.contains("dovetail-") || it.contains("classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
