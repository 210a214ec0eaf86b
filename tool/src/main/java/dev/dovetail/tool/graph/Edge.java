package dev.dovetail.tool.graph;

import dev.dovetail.tool.descriptor.Part;
import dev.dovetail.tool.descriptor.Slot;
import java.util.List;
import java.util.Optional;

/**
 * A way from an instance to what one of its slots leads to.
 *
 * @param owner id of the instance that has the slot; empty for the machine
 * @param slot the slot
 * @param path of the slot from the application down, with the place in a list
 * @param branches the sides of open conditions on the way, outermost first
 * @param choices the parts that say what was chosen on the way, outermost first
 * @param to id of an instance; empty for a gap, and where nothing is wanted
 */
public record Edge(
    Optional<String> owner,
    Slot slot,
    String path,
    List<Branch> branches,
    List<Part> choices,
    Optional<String> to) {
  /** Path of the slot, without the place in a list. */
  public String slotPath() {
    return path.endsWith("]") ? path.substring(0, path.lastIndexOf('[')) : path;
  }

  /** Whether a name is the slot's, or that of the place in its list. */
  public boolean isNamed(String name) {
    return name.equals(slot.name())
        || name.equals(slot.name() + path.substring(slotPath().length()));
  }

  /** The path as it is told apart from those of the application, where the target has the slot. */
  public String place() {
    return owner.isPresent() ? path : path + " of the target";
  }

  /** The part at its end. */
  public Part end() {
    return choices.get(choices.size() - 1);
  }
}
