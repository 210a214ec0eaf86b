package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.diff.Difference;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two programs do not have alike. */
@Command(
    name = "diff",
    description = {
      "Says which devices, settings, packages and files come and go: between two programs, between"
          + " one as it was built and as -A options would make it, or between two of its targets.",
      "Ends with 1 if there are any, or a program has errors."
    })
final class DiffCommand implements Question {
  @Parameters(
      paramLabel = "<program>",
      arity = "1..2",
      description = "One, with -A or --targets, or two. " + Operands.KINDS)
  private List<Path> operands = List.of();

  @Option(
      names = "--targets",
      split = ",",
      paramLabel = "<target>",
      arity = "1",
      description = "Two targets of the one program, as unix,test.")
  private List<String> targets = List.of();

  @Mixin private final Selection selection = new Selection();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    Sides sides = sides(terminal);
    List<Difference> differences = sides.differences();
    List<List<String>> texts =
        differences.stream().filter(it -> !it.changes().isEmpty()).map(Difference::lines).toList();
    return new Answer(differences, texts, texts.isEmpty() ? sides.exit() : Exit.NO);
  }

  private Sides sides(Terminal terminal) throws IOException, Complaint {
    if (operands.size() == 2) {
      return new Sides(
          said(operands.subList(0, 1), terminal), said(operands.subList(1, 2), terminal));
    }
    if (targets.isEmpty()) {
      return new Sides(selection.built().programs(operands, terminal), said(operands, terminal));
    }
    if (targets.size() != 2) {
      throw new Complaint("--targets takes two targets, as unix,test");
    }
    List<Program> programs = said(operands, terminal);
    return new Sides(on(targets.get(0), programs), on(targets.get(1), programs));
  }

  private List<Program> said(List<Path> paths, Terminal terminal) throws IOException, Complaint {
    List<Program> programs = selection.programs(paths, terminal);
    new Troubles(programs).say(terminal);
    return programs;
  }

  private static List<Program> on(String target, List<Program> programs) throws Complaint {
    List<Program> found =
        programs.stream().filter(it -> it.descriptor().target().equals(target)).toList();
    if (found.isEmpty()) {
      throw new Complaint("there is no program for " + target);
    }
    return found;
  }

  /** What is held against what. */
  private record Sides(List<Program> left, List<Program> right) {
    /** Of each with the one of its application and target; of one alone with one alone. */
    List<Difference> differences() throws Complaint {
      if (left.size() == 1 && right.size() == 1) {
        return List.of(Difference.of(left.get(0), right.get(0)));
      }
      List<Difference> differences = new ArrayList<>();
      for (Program first : left) {
        right.stream()
            .filter(it -> isSame(first.descriptor(), it.descriptor()))
            .findFirst()
            .ifPresent(it -> differences.add(Difference.of(first, it)));
      }
      if (differences.isEmpty()) {
        throw new Complaint("no two programs are of one application; choose by -a and -t");
      }
      return differences;
    }

    private static boolean isSame(Descriptor left, Descriptor right) {
      return left.application().className().equals(right.application().className())
          && left.target().equals(right.target());
    }

    /** How it ends where nothing differs. */
    Exit exit() {
      return Exit.of(Stream.concat(left.stream(), right.stream()).toList());
    }
  }
}
