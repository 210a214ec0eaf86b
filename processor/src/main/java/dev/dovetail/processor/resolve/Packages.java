package dev.dovetail.processor.resolve;

import dev.dovetail.processor.packages.Requirement;
import dev.dovetail.processor.read.ValueText;
import dev.dovetail.processor.wiring.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The artifacts that the chosen devices of a graph need while they run.
 *
 * @param artifacts each once, sorted by group and name
 * @param undecided those whose condition cannot be decided, sorted by path
 */
public record Packages(List<NeededArtifact> artifacts, List<UndecidedPackage> undecided) {
  private static final Comparator<PackageNeed> ORDER =
      Comparator.comparing(PackageNeed::path)
          .thenComparing(it -> it.instance().device().id())
          .thenComparing(it -> it.requirement().text());

  /** Those of a graph: of each instance in it once, and of nothing else. */
  public static Packages of(Graph graph) {
    Map<Instance, String> paths = paths(graph);
    Map<String, List<PackageNeed>> needs = new TreeMap<>();
    List<UndecidedPackage> undecided = new ArrayList<>();
    for (Instance instance : graph.instances()) {
      for (Requirement requirement : instance.device().packages()) {
        String path = paths.getOrDefault(instance, "");
        PackageNeed need = new PackageNeed(instance, path, requirement);
        List<ConditionFault> faults = new ArrayList<>();
        if (isNeeded(graph, need, faults)) {
          needs.computeIfAbsent(requirement.module(), it -> new ArrayList<>()).add(need);
        }
        if (!faults.isEmpty()) {
          undecided.add(new UndecidedPackage(need, faults));
        }
      }
    }
    undecided.sort(Comparator.comparing(UndecidedPackage::need, ORDER));
    return new Packages(
        needs.values().stream().map(Packages::artifact).toList(), List.copyOf(undecided));
  }

  private static NeededArtifact artifact(List<PackageNeed> needs) {
    Requirement any = needs.get(0).requirement();
    return new NeededArtifact(
        any.group(), any.artifact(), needs.stream().distinct().sorted(ORDER).toList());
  }

  private static Map<Instance, String> paths(Graph graph) {
    Map<Instance, String> paths = new HashMap<>();
    for (Edge edge : graph.machine()) {
      if (edge.node() instanceof Instance instance) {
        paths.put(instance, edge.slot().name());
      }
    }
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Instance instance) {
        paths.putIfAbsent(instance, slot.path());
      }
    }
    return paths;
  }

  private static boolean isNeeded(Graph graph, PackageNeed need, List<ConditionFault> faults) {
    Optional<Condition> condition = need.requirement().condition();
    if (condition.isEmpty()) {
      return true;
    }
    if (need.instance().bindings().stream().anyMatch(it -> isGarbled(graph, it))) {
      return false; // What is wrong with the value is reported by itself.
    }
    Decision decision =
        new PackageConditions(need.instance().device())
            .decide(condition.get(), need.instance(), it -> value(graph, it), graph.target());
    if (decision instanceof Decision.Impossible impossible) {
      faults.addAll(impossible.faults());
    }
    return decision instanceof Decision.Decided decided && decided.holds();
  }

  private static boolean isGarbled(Graph graph, Binding binding) {
    return value(graph, binding)
        .filter(it -> new ValueText(it).value(binding.key().type()).isEmpty())
        .isPresent();
  }

  /** What is known of a key while compiling. */
  private static Optional<String> value(Graph graph, Binding binding) {
    return graph.key(binding).value(binding);
  }
}
