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
 * @param to id of an instance; empty for a gap
 */
public record Edge(
    Optional<String> owner,
    Slot slot,
    String path,
    List<Branch> branches,
    List<Part> choices,
    Optional<String> to) {
  /** The part at its end. */
  public Part end() {
    return choices.get(choices.size() - 1);
  }
}
