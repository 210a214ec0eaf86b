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
 * What came of a command.
 *
 * @param out what it printed
 * @param err what it said besides
 * @param code its exit code
 */
record Ran(String out, String err, int code) {
  /** Where the programs are, which is not shown. */
  private static final String PROGRAMS = "src/test/programs/";

  private static final String EXAMPLES = "examples/";

  /** Runs one as it is typed behind {@code dovetail}. */
  static Ran of(String command) {
    return of(
        Stream.of(command.split(" (?=(?:[^']*'[^']*')*[^']*$)", -1))
            .map(it -> it.replace("'", ""))
            .map(it -> it.replace("$LIBRARIES", libraries()))
            .map(it -> it.replace("$DEVICES", System.getProperty("java.class.path")))
            .map(it -> it.startsWith(EXAMPLES) ? "../" + it : it)
            .map(it -> Files.exists(Path.of(PROGRAMS + it)) ? PROGRAMS + it : it)
            .toList());
  }

  private static Ran of(List<String> words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Dovetail.run(
            words.toArray(String[]::new), new Terminal(new PrintWriter(out), new PrintWriter(err)));
    return new Ran(shown(out), shown(err), code);
  }

  private static String shown(StringWriter text) {
    String here = Path.of("").toAbsolutePath() + "/";
    return text.toString()
        .replace(here, "")
        .replace(PROGRAMS, "")
        .replace("../" + EXAMPLES, EXAMPLES);
  }

  /** What the programs here are compiled against: the runtime and its targets, no devices. */
  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(it -> it.contains("dovetail-") || it.contains("classes"))
        .filter(it -> !it.contains("/devices/"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
