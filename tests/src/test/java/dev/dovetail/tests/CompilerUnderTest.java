package dev.dovetail.tests;

import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The compilers that programs are built with. */
enum CompilerUnderTest {
  /** The javac of the running JDK, every lint on. */
  JAVAC(List.of("-Xlint:all", "-Xlint:-options", "--release", "17")),
  /** Eclipse's batch compiler, with the warnings it gives of itself but one about the programs. */
  ECJ(List.of("-warn:-unusedImport", "--release", "17")),
  /** Eclipse's builder, with the warnings it gives of itself but the same one. */
  JDT(List.of());

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
    return tool(List.of(Jars.processor()));
  }

  /** The same; the builder runs the processors of these jars, others what they are given. */
  JavaCompiler tool(List<Path> processorPath) {
    return switch (this) {
      case JAVAC -> ToolProvider.getSystemJavaCompiler();
      case ECJ -> new FolderCompiler(new BatchTool());
      case JDT -> new FolderCompiler(new WorkspaceTool(Workbench.eclipse(), processorPath));
    };
  }

  /** What it is told: its own options, and these. */
  List<Object> options(List<String> more) {
    return Stream.concat(options.stream(), more.stream()).collect(toList());
  }

  /**
   * Whether an option reaches the processor as it is given: Eclipse's batch compiler trims each.
   */
  boolean passes(String option) {
    return this != ECJ || option.equals(option.trim());
  }
}
