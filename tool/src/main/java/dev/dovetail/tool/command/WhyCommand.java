package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.why.Link;
import dev.dovetail.tool.why.Why;
import dev.dovetail.tool.why.WhyText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a slot holds what it does, or why a device is there. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = "Says why a slot holds what it does, or why a device is there.")
final class WhyCommand implements Callable<Integer> {
  /**
   * What is known of one program.
   *
   * @param program its name
   * @param target its target
   * @param ways to the part, each from the application down
   */
  record Answer(String program, String target, List<List<Link>> ways) {}

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "<slot or device>",
      description = "Path of a slot, or a device by name, id or class.")
  private String subject = "";

  @Parameters(
      index = "1..*",
      paramLabel = "<program>",
      arity = "1..*",
      description = Selection.PROGRAMS)
  private List<Path> operands = List.of();

  @Mixin private final Selection selection = new Selection();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    List<Answer> answers = new ArrayList<>();
    Set<String> subjects = new TreeSet<>();
    for (Program program : selection.programs(operands, terminal)) {
      Descriptor descriptor = program.descriptor();
      Why why = Why.of(descriptor.after());
      subjects.addAll(why.subjects());
      String name = descriptor.application().name();
      answers.add(new Answer(name, descriptor.target(), why.ways(subject)));
    }
    if (answers.stream().allMatch(it -> it.ways().isEmpty())) {
      throw new Unknown(subject, subjects).complaint();
    }
    print(answers);
    return Exit.WELL.code();
  }

  private void print(List<Answer> answers) {
    if (json) {
      new JsonText().print(answers, terminal.out());
      return;
    }
    terminal.printApart(
        answers.stream()
            .flatMap(
                answer -> answer.ways().stream().map(it -> titled(answer, new WhyText(it).lines())))
            .toList());
  }

  private static List<String> titled(Answer answer, List<String> lines) {
    String title = answer.program() + " on " + answer.target();
    return Stream.concat(Stream.of(title), lines.stream()).toList();
  }
}
