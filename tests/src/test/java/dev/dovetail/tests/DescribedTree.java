package dev.dovetail.tests;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The wiring of a program as a tree of text, from one of the graphs in its descriptor alone. */
final class DescribedTree {
  private final Map<String, JsonNode> instances = new HashMap<>();
  private final Set<String> shown = new HashSet<>();
  private final StringBuilder text = new StringBuilder();

  private DescribedTree(JsonNode graph) {
    Described.elements(graph.path("instances"))
        .forEach(it -> instances.put(it.path("id").asString(), it));
    instance(graph.path("root").asString(), "");
  }

  /** The tree; an instance that was shown above is only named. */
  static String of(JsonNode graph) {
    return new DescribedTree(graph).text.toString();
  }

  private void instance(String id, String indent) {
    boolean first = shown.add(id);
    text.append(id);
    if (!first) {
      text.append(" (above)\n");
      return;
    }
    JsonNode instance = Objects.requireNonNull(instances.get(id));
    text.append(": ").append(instance.path("device").asString());
    Described.elements(instance.path("keys")).forEach(this::key);
    text.append('\n');
    Described.elements(instance.path("slots"))
        .forEach(
            it -> {
              String kind = it.has("kind") ? " (" + it.path("kind").asString() + ")" : "";
              text.append(indent).append("  ").append(it.path("name").asString()).append(kind);
              part(it, indent + "  ");
            });
    Described.elements(instance.path("also"))
        .forEach(
            it -> {
              text.append(indent).append("  also ").append(it.path("path").asString()).append('\n');
              Described.elements(it.path("slots"))
                  .forEach(
                      slot -> {
                        text.append(indent).append("    ").append(slot.path("name").asString());
                        part(slot, indent + "    ");
                      });
            });
  }

  private void key(JsonNode key) {
    text.append(" ").append(key.path("key").asString());
    if (key.has("value")) {
      text.append(" = ").append(key.path("value").asString());
    }
  }

  private void part(JsonNode part, String indent) {
    if (part.has("choice")) {
      text.append(" <- ").append(choice(part.path("choice")));
    }
    Described.elements(part.path("steps")).forEach(it -> text.append(step(it)));
    text.append(" -> ");
    if (part.has("to")) {
      instance(part.path("to").asString(), indent);
    } else if (part.has("gap")) {
      text.append("? ").append(part.path("gap").path("message").asString()).append('\n');
    } else if (part.has("members")) {
      text.append(part.path("members").isEmpty() ? "nothing\n" : "\n");
      Described.elements(part.path("members"))
          .forEach(
              it -> {
                text.append(indent).append("  -");
                part(it, indent + "  ");
              });
    } else {
      JsonNode fork = part.path("fork");
      text.append(fork.path("condition").asString()).append(keys(fork)).append("?\n");
      text.append(indent).append("  yes");
      part(fork.path("then"), indent + "  ");
      text.append(indent).append("  no");
      part(fork.path("otherwise"), indent + "  ");
    }
  }

  private static String choice(JsonNode choice) {
    return choice.path("reason").asString()
        + place(choice)
        + " "
        + choice.path("wiring").asString();
  }

  private static String place(JsonNode choice) {
    JsonNode at = choice.path("at");
    String option = at.has("option") ? " -A" + at.path("option").asString() : "";
    return at.has("column") ? option + ":" + at.path("column").asInt() : option;
  }

  private static String step(JsonNode step) {
    if (step.has("named")) {
      return ", " + step.path("named").asString() + " is " + step.path("wiring").asString();
    }
    String outcome = step.path("holds").asBoolean() ? "" : "not ";
    return ", " + outcome + step.path("condition").asString() + keys(step).stripTrailing();
  }

  private static String keys(JsonNode step) {
    return step.has("keys")
        ? Described.elements(step.path("keys"))
            .map(
                it ->
                    it.path("key").asString()
                        + ": "
                        + it.path("value").asString("")
                        + " by "
                        + it.path("origin").asString())
            .collect(Collectors.joining(", ", " (", ") "))
        : " ";
  }
}
