package dev.dovetail.tool.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What arrows lead to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Node.Device.class, name = "device"),
  @JsonSubTypes.Type(value = Node.Condition.class, name = "condition"),
  @JsonSubTypes.Type(value = Node.Nothing.class, name = "nothing")
})
public sealed interface Node {
  /** The id of the target, which is in each drawing once. */
  String TARGET = "t1";

  /** Unique in its drawing: a letter and a number, safe in every form. */
  String id();

  /**
   * A device: a rectangle.
   *
   * @param id unique in the drawing
   * @param instance its id in the graph; of the target its name
   * @param role what it is in the program
   * @param values its keys, each in a line
   * @param users how many slots it is in
   */
  record Device(String id, String instance, Role role, List<String> values, int users)
      implements Node {
    /** Whether several slots have it in common. */
    public boolean isShared() {
      return users > 1;
    }
  }

  /**
   * A condition, or a chain of them over one key: round.
   *
   * @param id unique in the drawing
   * @param keys by name
   * @param values those that the keys have while compiling, each in a line
   */
  record Condition(String id, List<String> keys, List<String> values) implements Node {}

  /**
   * The end of an arrow that leads to no device.
   *
   * @param id unique in the drawing
   * @param text why
   * @param missing whether something ought to be there
   */
  record Nothing(String id, String text, boolean missing) implements Node {}

  /** What a device is in a program. */
  enum Role {
    /** The application. */
    @JsonProperty("application")
    APPLICATION,
    /** The target, which brings devices of its own. */
    @JsonProperty("target")
    TARGET,
    /** Any other. */
    @JsonProperty("device")
    DEVICE
  }
}
