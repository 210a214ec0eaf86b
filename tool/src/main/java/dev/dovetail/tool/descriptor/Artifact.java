package dev.dovetail.tool.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * A Maven artifact that devices need.
 *
 * @param group its group
 * @param artifact its name
 * @param versions those that all who need it can do with, as Maven writes them; empty for none
 * @param needs who needs it
 */
public record Artifact(String group, String artifact, Optional<String> versions, List<Need> needs) {
  /**
   * Who needs an artifact.
   *
   * @param instance id of the instance
   * @param declared as the device declares it
   */
  public record Need(String instance, String declared) {}

  /** Group and name, with the versions where there are any. */
  public String coordinates() {
    return group + ":" + artifact + versions.map(it -> ":" + it).orElse("");
  }
}
