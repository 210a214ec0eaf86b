package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.why.Users;
import dev.dovetail.tool.why.Why;
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

/** Says who needs a device, and who needs these. */
@Command(
    name = "who-needs",
    mixinStandardHelpOptions = true,
    description = "Says who needs a device, and who needs these, up to the application.")
final class WhoNeedsCommand implements Callable<Integer> {
  /**
   * What is known of one program.
   *
   * @param program its name
   * @param target its target
   * @param users of each device that is meant
   */
  record Answer(String program, String target, List<Users> users) {}

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "<device>", description = "A device by name, id or class.")
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

  WhoNeedsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    List<Answer> answers = new ArrayList<>();
    Set<String> devices = new TreeSet<>();
    for (Program program : selection.programs(operands, terminal)) {
      Descriptor descriptor = program.descriptor();
      Why why = Why.of(descriptor.after());
      descriptor.after().instances().forEach(it -> devices.add(it.id()));
      List<Users> users =
          why.instances(subject).stream().map(it -> Users.of(it.id(), why.edges())).toList();
      answers.add(new Answer(descriptor.application().name(), descriptor.target(), users));
    }
    if (answers.stream().allMatch(it -> it.users().isEmpty())) {
      throw new Unknown(subject, devices).complaint();
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
            .flatMap(answer -> answer.users().stream().map(it -> titled(answer, it.tree().lines())))
            .toList());
  }

  private static List<String> titled(Answer answer, List<String> lines) {
    String title = answer.program() + " on " + answer.target();
    return Stream.concat(Stream.of(title), lines.stream()).toList();
  }
}
