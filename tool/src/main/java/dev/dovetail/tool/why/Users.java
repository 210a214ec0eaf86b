package dev.dovetail.tool.why;

import dev.dovetail.tool.place.SourceLine;
import dev.dovetail.tool.text.Line;
import dev.dovetail.tool.text.Tree;
import java.util.List;
import java.util.Optional;

/**
 * A part, and who needs it.
 *
 * @param instance id of the part; empty for the target
 * @param source where its device is declared, if that is known
 * @param slots paths of the slots of it that the part below is in; none at the top
 * @param again whether it is in this answer before, with those who need it
 * @param below whether it is behind this one, since it is too far away
 * @param users those that have it in a slot
 */
public record Users(
    String instance,
    Optional<SourceLine> source,
    List<String> slots,
    boolean again,
    boolean below,
    List<Users> users) {
  /** As a tree with the part on top. */
  public Tree tree() {
    String name = instance.isEmpty() ? "the target" : instance;
    String by = slots.isEmpty() ? "" : "  " + String.join(", ", slots);
    String at =
        again ? "  (see above)" : below ? "  (see below)" : source.map(it -> "  " + it).orElse("");
    return new Tree(new Line(name + by + at).toString(), users.stream().map(Users::tree).toList());
  }
}
