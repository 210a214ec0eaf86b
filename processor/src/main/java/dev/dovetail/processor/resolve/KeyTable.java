package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.options.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The keys of all instances of a graph, and the options that set them. */
final class KeyTable {
  private final MainOptions options;
  private final Map<String, List<GraphKey.User>> users = new TreeMap<>();
  private final Set<Instance> seen = new LinkedHashSet<>();

  KeyTable(MainOptions options, List<Edge> machine, Instance root, List<GraphKey.User> ofWirings) {
    this.options = options;
    machine.forEach(it -> collect(it.node()));
    collect(root);
    ofWirings.forEach(this::add);
  }

  Map<String, GraphKey> byName() {
    Map<String, GraphKey> keys = new TreeMap<>();
    users.forEach(
        (name, all) ->
            keys.put(
                name,
                new GraphKey(name, List.copyOf(all), options.named(name).stream().findFirst())));
    return keys;
  }

  Set<Option> taken() {
    Set<Option> taken = new LinkedHashSet<>();
    users.keySet().forEach(name -> taken.addAll(options.named(name)));
    return taken;
  }

  private void collect(Node node) {
    if (node instanceof Instance instance && seen.add(instance)) {
      instance.edges().forEach(it -> collect(it.node()));
      Stream.concat(instance.bindings().stream(), instance.free().stream())
          .forEach(it -> add(GraphKey.User.of(instance, it)));
    } else if (node instanceof Node.Fork fork) {
      collect(fork.then().node());
      collect(fork.otherwise().node());
    } else if (node instanceof Node.Group group) {
      group.members().forEach(it -> collect(it.node()));
    }
  }

  private void add(GraphKey.User user) {
    users.computeIfAbsent(user.binding().name(), it -> new ArrayList<>()).add(user);
  }
}
