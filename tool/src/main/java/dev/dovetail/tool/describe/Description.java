package dev.dovetail.tool.describe;

import dev.dovetail.tool.descriptor.Artifact;
import dev.dovetail.tool.descriptor.Input;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.descriptor.Problem;
import dev.dovetail.tool.place.SourceLine;
import java.util.List;
import java.util.Optional;

/**
 * What a program is made of.
 *
 * @param name what the program is called
 * @param doc what it is
 * @param home the jar or folder that it is in, or would be
 * @param application full name of its class
 * @param target for which target
 * @param main full name of the class that starts it
 * @param written whether that was written: there is no error
 * @param evaluated whether conditions are decided where only a default does
 * @param settings the choices and keys, by which it is made another
 * @param devices in the order in which they are made; of the application itself last
 * @param shared the devices that several slots share
 * @param conditions those on the way
 * @param keys the values, sorted by name
 * @param packages the artifacts that the devices need; none while a condition is open
 * @param inputs the files that were embedded; none while a condition is open
 * @param problems what is wrong
 */
public record Description(
    String name,
    String doc,
    String home,
    String application,
    String target,
    String main,
    boolean written,
    boolean evaluated,
    List<Setting> settings,
    List<Made> devices,
    List<Shared> shared,
    List<Condition> conditions,
    List<Key> keys,
    List<Artifact> packages,
    List<Input> inputs,
    List<Problem> problems) {
  /** Whether a condition is, so that packages and files are not known. */
  boolean isOpen() {
    return conditions.stream().anyMatch(Condition::isOpen);
  }

  /**
   * A choice or a key, and what it is set to.
   *
   * @param name of the option
   * @param value empty where there is none, or it is secret
   * @param untouched whether nobody set it, so that a default holds
   * @param fixed whether a wiring fixes it, so that no option sets it
   * @param secret whether its value is nowhere
   */
  public record Setting(
      String name, Optional<String> value, boolean untouched, boolean fixed, boolean secret) {
    /** What is no secret. */
    Setting(String name, Optional<String> value, boolean untouched, boolean fixed) {
      this(name, value, untouched, fixed, false);
    }

    /** As {@code store=crunch (default)}. */
    @Override
    public String toString() {
      return name + value.map(it -> "=" + it).orElse("") + note();
    }

    private String note() {
      if (value.isEmpty() && !fixed) {
        return " " + shown();
      }
      return fixed ? " (fixed)" : untouched ? " (default)" : "";
    }

    /** The value, or why there is none. */
    public String shown() {
      return value.orElse(secret ? "(secret)" : "(unset)");
    }
  }

  /**
   * A device of the program.
   *
   * @param id what it is called
   * @param path of the slot that it is first in; empty for the application
   * @param device full name of the class, with the factory method's name where there is one
   * @param instance the instance name; empty for none
   * @param source where that is declared, if that is known
   * @param doc what it is
   * @param values its keys, in parameter order
   */
  public record Made(
      String id,
      String path,
      String device,
      String instance,
      Optional<SourceLine> source,
      String doc,
      List<Setting> values) {}

  /**
   * A device with several users.
   *
   * @param id what it is called
   * @param paths of the slots that it is in
   */
  public record Shared(String id, List<String> paths) {}

  /**
   * A condition.
   *
   * @param path of the slot that it decides
   * @param condition as written
   * @param keys what it rests on
   * @param holds whether it does; empty while it is open
   */
  public record Condition(
      String path, String condition, List<Setting> keys, Optional<Boolean> holds) {
    /** Whether it is not decided yet. */
    boolean isOpen() {
      return holds.isEmpty();
    }
  }
}
