package dev.dovetail.processor.packages;

import dev.dovetail.processor.wiring.Condition;
import java.util.Optional;

/**
 * An artifact that a device needs while it runs.
 *
 * @param text as the device declares it
 * @param condition on its keys, where only some of their values need it
 * @param group the artifact's group
 * @param artifact its name in the group
 * @param versions those that will do
 */
public record Requirement(
    String text,
    Optional<Condition> condition,
    String group,
    String artifact,
    VersionRange versions) {
  /** Which artifact it is, as {@code group:artifact}. */
  public String module() {
    return group + ":" + artifact;
  }

  /** The artifact and its versions, without the condition. */
  public String coordinates() {
    return module() + ":" + versions;
  }
}
