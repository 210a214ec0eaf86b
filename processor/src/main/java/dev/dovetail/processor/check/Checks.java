package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything that can be wrong. */
public record Checks(Compilation compilation) {
  /** In the order of causes: what comes later is often a consequence in a reader's mind. */
  private static final List<Check> GRAPH =
      List.of(
          new MainClashCheck(),
          new SyntaxCheck(),
          new DeviceCheck(),
          new SignatureCheck(),
          new ChoiceCheck(),
          new ArgumentCheck(),
          new ConditionCheck(),
          new TargetNameCheck(),
          new CycleCheck(),
          new ExclusiveCheck(),
          new AccessCheck(),
          new ConfiguratorCheck(),
          new KeyAgreementCheck(),
          new KeyOptionCheck(),
          new KeyValueCheck(),
          new PackagesCheck(),
          new NameCheck(),
          new EntryCheck());

  private static final List<Check> TYPES =
      List.of(new SignatureCheck(), new ArgumentCheck(), new ConditionCheck(), new KeyValueCheck());

  private static final Set<Code> OF_TYPES =
      EnumSet.of(
          Code.WRONG_SIGNATURE, Code.WRONG_ARGUMENTS, Code.BAD_CONDITION, Code.BAD_KEY_VALUE);

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

  /** What does not fit in a graph for no target in particular, so that it fits on none. */
  public List<Problem> ofDraft(Graph graph) {
    Reporter reporter = new Reporter(compilation);
    List<Problem> problems = new ArrayList<>();
    TYPES.forEach(check -> check.check(graph, reporter, problems::add));
    problems.removeIf(it -> !OF_TYPES.contains(it.code()));
    return problems.stream().map(Problem::onAnyTarget).toList();
  }

  /** That a configurator did not prepare the device in a slot. */
  public Problem ofConfiguration(
      Graph graph, String path, Code code, String sentence, List<String> hints) {
    Graph.Located slot =
        graph.slots().stream().filter(it -> it.isAt(path)).findFirst().orElseThrow();
    return new Reporter(compilation).at(graph, slot, code, sentence, sentence, hints).onAnyTarget();
  }

  /** What is wrong with a compilation that has applications, as a whole. */
  public List<Problem> ofAll(Place application) {
    List<Problem> problems = new ArrayList<>();
    OptionCheck options = new OptionCheck(compilation, new OptionNames(compilation), application);
    if (compilation.options().targets().isEmpty()) {
      options.checkSettings(problems::add);
    } else {
      options.check(problems::add);
    }
    return problems;
  }
}
