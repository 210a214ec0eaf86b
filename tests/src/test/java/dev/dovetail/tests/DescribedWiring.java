package dev.dovetail.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a program is made of, in one line as its main says it, from the descriptor alone. */
final class DescribedWiring {
  private final Map<String, JsonNode> instances = new HashMap<>();
  private final Set<String> spelledOut = new HashSet<>();

  private DescribedWiring(JsonNode graph) {
    Described.elements(graph.path("instances"))
        .forEach(it -> instances.put(it.path("id").asString(), it));
  }

  /** The line. */
  static String of(JsonNode graph) {
    return new DescribedWiring(graph).instance(graph.path("root").asString());
  }

  private String instance(String id) {
    JsonNode instance = Objects.requireNonNull(instances.get(id));
    String name = instance.path("name").asString();
    String head =
        instance.has("instance") ? name + "#" + instance.path("instance").asString() : name;
    if (!spelledOut.add(id)) {
      return head;
    }
    List<String> arguments = new ArrayList<>();
    for (JsonNode slot : instance.path("slots")) {
      if (!slot.path("choice").path("wiring").asString().equals("target")) {
        slot(slot).ifPresent(arguments::add);
      }
    }
    for (JsonNode key : instance.path("keys")) {
      if (key.has("value")) {
        arguments.add(key.path("parameter").asString() + " = " + key.path("value").asString());
      }
    }
    return arguments.isEmpty() ? head : head + "(" + String.join(", ", arguments) + ")";
  }

  private Optional<String> slot(JsonNode slot) {
    if (slot.has("to")) {
      return Optional.of(instance(slot.path("to").asString()));
    }
    return slot.path("kind").asString("").equals("optional")
        ? Optional.of("none")
        : Optional.of(
            Described.elements(slot.path("members"))
                .flatMap(it -> slot(it).stream())
                .collect(Collectors.joining(", ", "[", "]")));
  }
}
