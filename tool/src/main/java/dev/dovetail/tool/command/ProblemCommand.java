package dev.dovetail.tool.command;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Resource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a code of a problem, by its page. */
@Command(
    name = "problem",
    mixinStandardHelpOptions = true,
    description = "Explains the code that a message begins with; lists all without one.")
final class ProblemCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "<code>", arity = "0..1", description = "As no-such-device.")
  private String code = "";

  ProblemCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Complaint {
    Set<String> codes = new TreeSet<>();
    for (Code each : Code.values()) {
      codes.add(each.id());
    }
    if (code.isEmpty()) {
      terminal.print(List.copyOf(codes));
      return Exit.WELL.code();
    }
    String id = code.replaceFirst("^\\[?dovetail:", "").replace("]", "");
    if (!codes.contains(id)) {
      throw new Unknown(code, codes).complaint();
    }
    terminal.out().print(new Resource(Dovetail.class, "problems/" + id + ".md").text());
    return Exit.WELL.code();
  }
}
