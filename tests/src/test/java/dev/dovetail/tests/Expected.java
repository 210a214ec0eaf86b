package dev.dovetail.tests;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * What javac says of sources, put as the compiler under test puts it.
 *
 * @param sources what is compiled
 */
record Expected(List<JavaFileObject> sources) {
  /** A report as it is printed, its first three lines. */
  private static final Pattern PRINTED =
      Pattern.compile("(?m)^(\\S+\\.java):(\\d+): (.*)\n.*\n( *)\\^$");

  /** A report of ours in a line. */
  private static final Pattern LINE = Pattern.compile("(?s)(\\S+\\.java):(\\d+):(\\d+) (.*)");

  /** A report that Eclipse's builder has in its log, without its place and kind. */
  private static final Pattern LOGGED =
      Pattern.compile("(?s)(?:nowhere (?:\\w+ )?|\\S+\\.java:\\d+:\\d+ note )(?!javac)(.*: .*)");

  /** A report of the compiler's own. */
  private static final Pattern OWN = Pattern.compile("(.*?)(?::\\d+)?( (?:\\w+ )?javac)");

  /** Reports, a line each, one below the other. */
  String lines(List<String> javac) {
    return CompilerUnderTest.chosen() == CompilerUnderTest.JAVAC
        ? said(javac)
        : said(javac.stream().map(this::line).toList());
  }

  /** Printed reports that were made, as far as the compiler under test has an order and places. */
  static String said(String printed) {
    return CompilerUnderTest.chosen() == CompilerUnderTest.JDT
        ? new PrintedReports(printed).ofBuilder()
        : printed;
  }

  /** Reports as they are printed. */
  String printed(String javac) {
    return CompilerUnderTest.chosen() == CompilerUnderTest.JAVAC ? javac : printedByEclipse(javac);
  }

  /** Reports as Eclipse's compilers print them. */
  String printedByEclipse(String javac) {
    return PRINTED.matcher(javac).replaceAll(it -> Matcher.quoteReplacement(printed(it)));
  }

  /**
   * Reports that were made; those of Eclipse's compiler's own come in its own order, and at places
   * of its own choice. Of the builder all come in an order of its own.
   */
  static String said(List<String> lines) {
    if (CompilerUnderTest.chosen() == CompilerUnderTest.JAVAC) {
      return String.join("\n", lines);
    }
    Stream<String> ours = lines.stream().filter(it -> !OWN.matcher(it).matches());
    if (CompilerUnderTest.chosen() == CompilerUnderTest.JDT) {
      ours = ours.map(it -> LOGGED.matcher(it).replaceFirst("logged $1")).sorted();
    }
    Stream<String> own =
        lines.stream().map(OWN::matcher).filter(Matcher::matches).map(it -> it.group(1));
    return String.join("\n", Stream.concat(ours, own.sorted()).toList());
  }

  private String line(String javac) {
    Matcher line = LINE.matcher(javac);
    if (!line.matches() || OWN.matcher(javac).matches()) {
      return javac;
    }
    SourcePlace place = place(line.group(1), line.group(2), line.group(3)).inEclipse();
    return line.group(1) + ":" + place.line() + ":" + place.column() + " " + line.group(4);
  }

  private String printed(MatchResult javac) {
    int column = javac.group(4).length() + 1;
    SourcePlace place = place(javac.group(1), javac.group(2), "" + column).inEclipse();
    return "%s:%d: %s\n%s\n%s^"
        .formatted(
            javac.group(1),
            place.line(),
            javac.group(3),
            place.lineText(),
            " ".repeat(place.column() - 1));
  }

  private SourcePlace place(String path, String line, String column) {
    String text =
        sources.stream()
            .filter(it -> ("/" + it.getName()).endsWith("/" + path))
            .map(Build::text)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no source " + path));
    return SourcePlace.at(text, Integer.parseInt(line), Integer.parseInt(column));
  }
}
