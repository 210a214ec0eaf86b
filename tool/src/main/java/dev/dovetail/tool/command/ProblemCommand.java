package dev.dovetail.tool.command;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Resource;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /** All codes, sorted. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Code.values()).map(Code::id).sorted().iterator();
    }
  }

  @Parameters(
      paramLabel = "<code>",
      arity = "0..1",
      completionCandidates = Codes.class,
      description = "As no-such-device.")
  private String code = "";

  @Override
  public Answer answer(Terminal terminal) throws Complaint {
    Set<String> codes = new TreeSet<>();
    new Codes().forEach(codes::add);
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
