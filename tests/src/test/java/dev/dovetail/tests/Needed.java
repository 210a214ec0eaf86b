package dev.dovetail.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The packages of a program, each with who needs it.
 *
 * @param descriptor of the program
 */
record Needed(Described descriptor) {
  /** Those of {@code p.App} on unix, which compiles. */
  static List<String> by(Build build) throws IOException {
    return new Needed(Described.of(build.clean(), "p.App", "unix")).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (JsonNode one : descriptor.json().path("packages")) {
      String coordinates =
          String.join(":", text(one, "group"), text(one, "artifact"), text(one, "versions"));
      String needs =
          one.path("needs").valueStream().map(this::need).collect(Collectors.joining(", "));
      lines.add(coordinates + " for " + needs);
    }
    return lines;
  }

  private String need(JsonNode need) {
    String id = text(need, "instance");
    return id.replaceFirst("@.*", "") + " in " + path(id);
  }

  private String path(String id) {
    JsonNode first =
        descriptor
            .after()
            .path("instances")
            .valueStream()
            .filter(it -> text(it, "id").equals(id))
            .findFirst()
            .orElseThrow()
            .path("first");
    String above = text(first, "in");
    return (above.equals("App") ? "" : path(above) + ".") + text(first, "slot");
  }

  private static String text(JsonNode node, String member) {
    return node.path(member).asString();
  }
}
