package dev.dovetail.tool.why;

import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.graph.Edges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out who needs a part. What is too far from it gets a tree of its own. */
final class UsersFinder {
  /** Levels of a tree: what an indented line leaves room for. */
  private static final int DEEPEST = 16;

  private final Edges edges;
  private final Set<String> met = new HashSet<>();
  private final Set<String> later = new LinkedHashSet<>();

  UsersFinder(Edges edges) {
    this.edges = edges;
  }

  /** That part first, then those who are too far from it, each with who needs it. */
  List<Users> of(String id) {
    List<Users> found = new ArrayList<>();
    later.add(id);
    while (!later.isEmpty()) {
      String top = later.iterator().next();
      later.remove(top);
      met.add(top);
      found.add(new Users(top, edges.source(top), List.of(), false, false, users(top, 1)));
    }
    return found;
  }

  private List<Users> users(String id, int depth) {
    Map<Optional<String>, List<String>> byOwner = new LinkedHashMap<>();
    for (Edge edge : edges.to(id)) {
      byOwner.computeIfAbsent(edge.owner(), x -> new ArrayList<>()).add(edge.path());
    }
    List<Users> users = new ArrayList<>();
    byOwner.forEach((owner, paths) -> users.add(user(owner, paths, depth)));
    return users;
  }

  private Users user(Optional<String> owner, List<String> slots, int depth) {
    if (owner.isEmpty()) {
      return new Users("", Optional.empty(), slots, false, false, List.of());
    }
    String id = owner.get();
    if (depth >= DEEPEST && !met.contains(id) && !edges.to(id).isEmpty()) {
      later.add(id);
    }
    boolean below = later.contains(id);
    boolean again = !below && !met.add(id);
    List<Users> users = below || again ? List.of() : users(id, depth + 1);
    return new Users(id, edges.source(id), slots, again, below, users);
  }
}
