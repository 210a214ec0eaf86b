package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The programs that a command is about, behind what else it takes. */
final class Operands {
  /** What they may be. */
  static final String KINDS =
      "Jar, folder of classes, descriptor, source or folder of sources. Sources are not compiled,"
          + " but put together in memory: a dry run.";

  @Parameters(
      index = "0+..*",
      paramLabel = "<program>",
      arity = "1..*",
      description = Operands.KINDS)
  private List<Path> paths = List.of();

  @Mixin private final Selection selection = new Selection();

  /** Those that are meant, at least one; what is wrong with them is said. */
  List<Program> programs(Terminal terminal) throws IOException, Complaint {
    List<Program> programs = shown(terminal);
    new Troubles(programs).say(terminal);
    return programs;
  }

  /** The same for an answer that shows what is wrong. */
  List<Program> shown(Terminal terminal) throws IOException, Complaint {
    return selection.programs(paths, terminal);
  }
}
