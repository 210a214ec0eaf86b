package dev.dovetail.tool.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * A device that a wiring can name.
 *
 * @param name what wirings call it
 * @param doc what it is
 * @param promises what its users can rely on beyond its signatures
 * @param device full name of its class, with the factory method's name where there is one
 * @param packageName that the class is in, which its name does not say
 * @param signatures full names of what it can be asked for by
 * @param targets where it works; none for everywhere
 * @param slots what it needs
 * @param keys its values
 * @param shared whether equal applications are one
 * @param exclusive whether it has room for one user
 * @param packages the artifacts it needs
 * @param application whether it is an application
 */
public record ListedDevice(
    String name,
    String doc,
    List<String> promises,
    String device,
    @JsonIgnore String packageName,
    List<String> signatures,
    List<String> targets,
    List<ListedSlot> slots,
    List<ListedKey> keys,
    boolean shared,
    boolean exclusive,
    List<String> packages,
    boolean application) {
  /** How it is written, with the slots that have no default. */
  public String wiring() {
    List<String> needed =
        slots.stream()
            .filter(it -> it.wiring().isEmpty())
            .map(it -> "<" + it.name() + ">")
            .toList();
    return needed.isEmpty() ? name : name + "(" + String.join(", ", needed) + ")";
  }

  /** Whether it works on a target. */
  public boolean isFor(String target) {
    return targets.isEmpty() || targets.contains(target);
  }
}
