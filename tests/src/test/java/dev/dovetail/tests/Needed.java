package dev.dovetail.tests;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A package that a program needs.
 *
 * @param json as its descriptor says
 */
record Needed(JsonNode json) {
  /** Those of a program {@code p.App} that compiles for unix: each with who needs it. */
  static List<String> by(Build build) throws IOException {
    JsonNode packages = Described.of(build.clean(), "p.App", "unix").json().path("packages");
    return Described.elements(packages).map(it -> new Needed(it).toString()).toList();
  }

  @Override
  public String toString() {
    return text("group")
        + ":"
        + text("artifact")
        + ":"
        + text("versions")
        + Described.elements(json.path("needs"))
            .map(it -> it.path("instance").asString())
            .collect(Collectors.joining(", ", " for ", ""));
  }

  private String text(String member) {
    return json.path(member).asString();
  }
}
