package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be wrong. */
public record Checks(Compilation compilation) {
  /** In the order of causes: what comes later is often a consequence in a reader's mind. */
  private static final List<Check> GRAPH =
      List.of(
          new SyntaxCheck(),
          new DeviceCheck(),
          new SignatureCheck(),
          new ChoiceCheck(),
          new ArgumentCheck(),
          new ConditionCheck(),
          new CycleCheck(),
          new AccessCheck(),
          new ConfiguratorCheck(),
          new KeyAgreementCheck(),
          new KeyValueCheck(),
          new NameCheck());

  /** What is wrong with one graph; nothing for a sound one. */
  public List<Problem> of(Graph graph) {
    Reporter reporter = new Reporter(compilation);
    List<Problem> problems = new ArrayList<>();
    new TargetCheck().check(graph, reporter, problems::add);
    if (problems.isEmpty()) {
      GRAPH.forEach(check -> check.check(graph, reporter, problems::add));
    }
    return problems;
  }

  /** What is wrong with the compilation as a whole. */
  public List<Problem> ofAll() {
    List<Problem> problems = new ArrayList<>();
    new MainClashCheck(compilation).check(problems::add);
    new OptionCheck(compilation).check(problems::add);
    return problems;
  }
}
