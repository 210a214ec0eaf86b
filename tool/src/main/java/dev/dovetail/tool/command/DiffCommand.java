package dev.dovetail.tool.command;

import dev.dovetail.tool.diff.Difference;
import dev.dovetail.tool.diff.Pair;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import java.io.IOException;
import java.nio.file.Path;
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
      "Says which devices, contents of slots, settings, packages and files come and go: between two programs, between"
          + " one as it was built and as -A options would make it, or between two of its targets.",
      "Errors that the first alone has are said after a -, those of the second alone after a +.",
      "Ends with 1 if there are any differences, or a program has errors."
    })
final class DiffCommand implements Question {
  @Parameters(
      paramLabel = "<program>",
      arity = "1..*",
      description = "One, with -A or --targets, or two. " + Operands.KINDS)
  private List<Path> operands = List.of();

  @Option(
      names = "--targets",
      split = ",",
      paramLabel = "<target>",
      arity = "1",
      description =
          "Two targets, as unix,test: of the one program, or of the first and the second.")
  private List<String> targets = List.of();

  @Mixin private final Selection selection = new Selection();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    List<Pair> pairs = pairs(terminal);
    if (pairs.stream().noneMatch(Pair::isWhole)) {
      throw new Complaint("no two programs are of one application; choose by -a and -t");
    }
    List<Program> firsts = pairs.stream().flatMap(it -> it.left().stream()).toList();
    List<Program> seconds = pairs.stream().flatMap(it -> it.right().stream()).toList();
    new Troubles(firsts).say(new Troubles(seconds), terminal);
    List<Program> both = Stream.concat(firsts.stream(), seconds.stream()).toList();
    List<Difference> differences = pairs.stream().map(Difference::of).toList();
    List<List<String>> texts =
        differences.stream().filter(it -> !it.changes().isEmpty()).map(Difference::lines).toList();
    return new Answer(differences, texts, texts.isEmpty() ? Exit.of(both) : Exit.NO);
  }

  private List<Pair> pairs(Terminal terminal) throws IOException, Complaint {
    if (operands.size() > 2) {
      throw new Complaint("two programs can be compared, not " + operands.size());
    }
    if (targets.isEmpty()) {
      return operands.size() == 1
          ? Pair.of(selection.built().programs(operands, terminal), programs(0, terminal))
          : Pair.of(programs(0, terminal), programs(1, terminal));
    }
    if (targets.size() != 2) {
      throw new Complaint("--targets takes two targets, as unix,test");
    }
    List<Program> left = programs(0, terminal);
    List<Program> right = operands.size() == 1 ? left : programs(1, terminal);
    return Pair.ofTargets(on(targets.get(0), left), on(targets.get(1), right));
  }

  private List<Program> programs(int operand, Terminal terminal) throws IOException, Complaint {
    return selection.programs(operands.subList(operand, operand + 1), terminal);
  }

  private static List<Program> on(String target, List<Program> programs) throws Complaint {
    List<Program> found =
        programs.stream().filter(it -> it.descriptor().target().equals(target)).toList();
    if (found.isEmpty()) {
      throw new Complaint("there is no program for " + target);
    }
    return found;
  }
}
