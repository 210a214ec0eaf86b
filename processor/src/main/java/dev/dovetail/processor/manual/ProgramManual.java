package dev.dovetail.processor.manual;

import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program says of itself and lets be set.
 *
 * @param name what messages begin with, and what the program is called as
 * @param target what kind of machine it is for
 * @param wiring of what it is made
 * @param doc what it does; may be empty
 * @param version may be empty
 * @param settable the keys that may be set when it starts
 * @param settled what may not
 * @param wired the lines of the tree of slots
 */
public record ProgramManual(
    String name,
    String target,
    String wiring,
    String doc,
    String version,
    List<Settable> settable,
    List<Settled> settled,
    List<String> wired) {
  /** That of a sound graph. */
  public static ProgramManual of(Graph graph) {
    Application application = graph.application();
    List<Settled> settled = new ArrayList<>();
    graph.root().edges().forEach(it -> settled.add(slot(it)));
    graph.keys().values().forEach(it -> settled(it, graph).ifPresent(settled::add));
    return new ProgramManual(
        application.name(),
        graph.target(),
        WiringText.of(graph.root()),
        application.doc(),
        application.version(),
        settable(graph),
        settled,
        new WiredTree(graph.root()).lines());
  }

  private static List<Settable> settable(Graph graph) {
    Map<String, List<String>> decided = new LinkedHashMap<>();
    graph
        .decisions()
        .forEach(
            (slot, keys) ->
                keys.forEach(
                    it -> decided.computeIfAbsent(it, key -> new ArrayList<>()).add(slot)));
    return graph.keys().values().stream()
        .filter(it -> !it.open().isEmpty() && it.declaration().stage() != Stage.CONFIGURE)
        .map(it -> new Settable(it, decided.getOrDefault(it.name(), List.of())))
        .toList();
  }

  private static Settled slot(Edge edge) {
    Choice choice = edge.choice().orElseThrow();
    boolean untouched = choice.reason() == Choice.Reason.USE;
    String wiring = WiringText.of(edge);
    String typed = choice.source().text().strip().replaceAll("\\s+", " ");
    return new Settled(
        edge.slot().name(),
        untouched ? wiring + " (default)" : wiring,
        "chosen when compiling" + (typed.equals(wiring) ? "" : " by " + typed),
        edge.slot().use().map(Parameter.Use::doc).orElse(""));
  }

  private static Optional<Settled> settled(GraphKey key, Graph graph) {
    Parameter.Key declaration = key.declaration();
    if (key.open().isEmpty()) {
      Binding.Fixed fixed = key.users().get(0).binding().fixed().orElseThrow();
      String wiring = fixed.source().label() + fixed.around();
      String reason = "fixed by the wiring " + wiring;
      return Optional.of(new Settled(key.name(), fixed.shown(), reason, declaration.doc()));
    }
    if (declaration.stage() != Stage.CONFIGURE) {
      return Optional.empty();
    }
    String value = key.value(key.open().get(0).binding()).orElseThrow();
    String shown = key.option().isEmpty() ? value + " (default)" : value;
    String reason = "set when compiling" + decided(key, graph);
    return Optional.of(new Settled(key.name(), shown, reason, declaration.doc()));
  }

  /** What a key decided, in words. */
  private static String decided(GraphKey key, Graph graph) {
    List<String> slots =
        graph.decisions().entrySet().stream()
            .filter(it -> it.getValue().contains(key.name()))
            .map(Map.Entry::getKey)
            .toList();
    return slots.isEmpty() ? "" : "; it decided what is wired into " + String.join(" and ", slots);
  }
}
