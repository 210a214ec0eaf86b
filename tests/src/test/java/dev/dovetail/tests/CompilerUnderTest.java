package dev.dovetail.tests;

import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The compilers that programs are built with. */
enum CompilerUnderTest {
  /** The javac of the running JDK, every lint on. */
  JAVAC(List.of("-Xlint:all", "-Xlint:-options", "--release", "17")),
  /** Eclipse's batch compiler, with the warnings it gives of itself but one about the programs. */
  ECJ(List.of("-warn:-unusedImport", "--release", "17"));

  /** A report as javac prints it, its first three lines. */
  private static final Pattern CARET = Pattern.compile("(?m)^(\\S+:\\d+: .*\n.*\n) *\\^$");

  /** A report in a line: file and line, column, the rest. */
  private static final Pattern PLACE = Pattern.compile("(?s)(\\S+\\.java:\\d+)(:\\d+)( .*)");

  @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
  private final List<String> options;

  CompilerUnderTest(List<String> options) {
    this.options = options;
  }

  /** The one of this run: what the system property {@code compiler} says, or javac. */
  static CompilerUnderTest chosen() {
    return valueOf(System.getProperty("compiler", "javac").toUpperCase(Locale.ROOT));
  }

  /** How to call it. */
  JavaCompiler tool() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new FolderCompiler();
  }

  /** What it is told: its own options, and these. */
  List<Object> options(List<String> more) {
    return Stream.concat(options.stream(), more.stream()).collect(toList());
  }

  /**
   * As much of a printed report as it shares with javac: all but the columns, as Eclipse's points
   * at the names of classes and of annotation members where javac points at what follows or goes
   * before.
   */
  String shared(String printed) {
    return this == JAVAC ? printed : CARET.matcher(printed).replaceAll("$1");
  }

  /** The same of reports in a line each; what is not ours comes in an order of the compiler's. */
  List<String> shared(List<String> lines) {
    return this == JAVAC
        ? lines
        : Stream.concat(
                lines.stream().filter(it -> !isItsOwn(it)),
                lines.stream().filter(CompilerUnderTest::isItsOwn).sorted())
            .map(it -> PLACE.matcher(it).replaceFirst("$1$3"))
            .toList();
  }

  private static boolean isItsOwn(String line) {
    return line.endsWith(" javac");
  }
}
