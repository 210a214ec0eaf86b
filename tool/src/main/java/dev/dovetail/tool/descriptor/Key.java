package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * A value of a program, by name.
 *
 * @param name by which it is set
 * @param type what its values are, in words
 * @param stage when it may be set
 * @param doc what it is for
 * @param aliases further names on the program's command line
 * @param env the environment variable that sets it; empty for none
 * @param secret whether its value is nowhere
 * @param defaultValue as declared
 * @param value while compiling
 * @param origin what gives the value
 * @param option which option, as typed
 * @param users who declares it
 * @param decides paths of the slots that it decided
 */
public record Key(
    String name,
    String type,
    Stage stage,
    String doc,
    List<String> aliases,
    String env,
    boolean secret,
    @JsonProperty("default") Optional<String> defaultValue,
    Optional<String> value,
    Origin origin,
    Optional<String> option,
    List<User> users,
    List<String> decides) {
  /** When a key may be set. */
  public enum Stage {
    /** While compiling. */
    @JsonProperty("configure")
    CONFIGURE,
    /** At start-up. */
    @JsonProperty("run")
    RUN,
    /** While compiling, which gives the default of start-up. */
    @JsonProperty("both")
    BOTH
  }

  /**
   * Who declares a key: an instance or a named wiring.
   *
   * @param instance id of the instance
   * @param wiring full name of the named wiring
   * @param fixed the literal that fixes it for this user
   * @param free whether only conditions use it
   */
  public record User(
      Optional<String> instance, Optional<String> wiring, Optional<String> fixed, boolean free) {}

  /** Its value while compiling, as anybody may see it. */
  public String shown() {
    return secret ? "(secret)" : settled().orElse("(unset)");
  }

  /** What gives its value, in words. */
  public String setting() {
    return switch (origin) {
      case OPTION -> "by -A" + option.orElse(name);
      case DEFAULT -> "by default";
      case LITERAL -> "fixed by wirings";
      case NONE -> stage == Stage.CONFIGURE ? "missing" : "set at start-up";
    };
  }

  /** Its value while compiling; of one that wirings fix, those that they give, sorted. */
  public Optional<String> settled() {
    if (origin != Origin.LITERAL) {
      return value;
    }
    List<String> fixed =
        users.stream().flatMap(it -> it.fixed().stream()).distinct().sorted().toList();
    return fixed.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", fixed));
  }
}
