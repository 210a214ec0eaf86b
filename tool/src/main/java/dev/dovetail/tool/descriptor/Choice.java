package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What was chosen for a slot, and why.
 *
 * @param reason who chose
 * @param wiring the text, as written
 * @param at where it stands; empty for the slot's own default, and for what the target brings
 */
public record Choice(Reason reason, String wiring, Optional<Place> at) {
  /** Who chose. */
  public enum Reason {
    /** The wiring around it. */
    @JsonProperty("argument")
    ARGUMENT,
    /** An option of the compiler. */
    @JsonProperty("option")
    OPTION,
    /** The slot's own {@code @Use}: the default. */
    @JsonProperty("use")
    USE,
    /** The target brings it. */
    @JsonProperty("target")
    TARGET
  }
}
