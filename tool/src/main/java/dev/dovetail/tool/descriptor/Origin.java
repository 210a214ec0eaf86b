package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What gives a key its value while compiling. */
public enum Origin {
  /** An option. */
  @JsonProperty("option")
  OPTION,
  /** The declaration. */
  @JsonProperty("default")
  DEFAULT,
  /** A wiring, for each user. */
  @JsonProperty("literal")
  LITERAL,
  /** Nothing: it gets one when the program starts, or is missing. */
  @JsonProperty("none")
  NONE
}
