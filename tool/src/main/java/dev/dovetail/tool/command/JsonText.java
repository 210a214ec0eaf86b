package dev.dovetail.tool.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON; what says nothing is left out, as in descriptors. */
final class JsonText {
  private final JsonMapper json =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .changeDefaultPropertyInclusion(
              it -> it.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
          .build();

  /** One as a text that ends in a newline. */
  String text(Object answer) {
    return json.writeValueAsString(answer) + "\n";
  }
}
