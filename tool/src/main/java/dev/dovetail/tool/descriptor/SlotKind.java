package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How many devices a slot takes. */
public enum SlotKind {
  /** Exactly one, which is what is not said. */
  @JsonEnumDefaultValue
  ONE,
  /** One or none. */
  @JsonProperty("optional")
  OPTIONAL,
  /** Any number. */
  @JsonProperty("list")
  LIST,
  /** One, which may be made later. */
  @JsonProperty("lazy")
  LAZY;

  /** Whether it takes any number. */
  public boolean isMany() {
    return this == LIST;
  }
}
