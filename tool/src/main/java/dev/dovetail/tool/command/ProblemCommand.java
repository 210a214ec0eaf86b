package dev.dovetail.tool.command;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Resource;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a code of a problem, by its page. */
@Command(
    name = "problem",
    description = "Explains the code that a message begins with; lists all without one.")
final class ProblemCommand implements Question {
  /**
   * What is known of a code.
   *
   * @param code as messages have it
   * @param page that explains it, in Markdown
   */
  record Explained(String code, String page) {
    static Explained of(String code) {
      return new Explained(code, new Resource(Dovetail.class, "problems/" + code + ".md").text());
    }
  }

  @Parameters(paramLabel = "<code>", arity = "0..1", description = "As no-such-device.")
  private String code = "";

  @Override
  public Answer answer(Terminal terminal) throws Complaint {
    SortedSet<String> codes = new TreeSet<>();
    for (Code each : Code.values()) {
      codes.add(each.id());
    }
    if (code.isEmpty()) {
      return new Answer(codes.stream().map(Explained::of).toList(), List.of(List.copyOf(codes)));
    }
    String id = code.replaceFirst("^\\[?dovetail:", "").replace("]", "");
    if (!codes.contains(id)) {
      throw new Unknown(code, codes).complaint();
    }
    Explained explained = Explained.of(id);
    return new Answer(List.of(explained), List.of(explained.page().lines().toList()));
  }
}
