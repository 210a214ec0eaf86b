package dev.dovetail.tool.why;

import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.graph.Edges;
import dev.dovetail.tool.place.SourceLine;
import dev.dovetail.tool.text.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who needs a part, and who needs these.
 *
 * @param instance id of the part
 * @param source where its device is declared, if that is known
 * @param slots paths of the slots of it that the part below is in; none at the top
 * @param again whether it is in this answer before, with those who need it
 * @param users those that have it in a slot
 */
public record Users(
    String instance,
    Optional<SourceLine> source,
    List<String> slots,
    boolean again,
    List<Users> users) {
  /** Those of an instance. */
  public static Users of(String id, Edges edges) {
    return of(id, List.of(), edges, new HashSet<>());
  }

  private static Users of(String id, List<String> slots, Edges edges, Set<String> met) {
    if (!met.add(id)) {
      return new Users(id, edges.source(id), slots, true, List.of());
    }
    Map<String, List<String>> byOwner = new LinkedHashMap<>();
    for (Edge edge : edges.to(id)) {
      edge.owner()
          .ifPresent(it -> byOwner.computeIfAbsent(it, x -> new ArrayList<>()).add(edge.path()));
    }
    List<Users> users = new ArrayList<>();
    byOwner.forEach((owner, paths) -> users.add(of(owner, paths, edges, met)));
    return new Users(id, edges.source(id), slots, false, users);
  }

  /** As a tree with the part on top. */
  public Tree tree() {
    String by = slots.isEmpty() ? "" : "  " + String.join(", ", slots);
    String at = again ? "  (see above)" : source.map(it -> "  " + it).orElse("");
    return new Tree(instance + by + at, users.stream().map(Users::tree).toList());
  }
}
