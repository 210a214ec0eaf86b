package dev.dovetail.tool.draw;

import dev.dovetail.tool.descriptor.Descriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is drawn of a program.
 *
 * @param title the program and its target
 * @param nodes the application, the target, then in the order of the graph
 * @param arrows in the order of nodes and their slots
 * @param chosen ids of the nodes that the program is made of
 */
public record Drawing(String title, List<Node> nodes, List<Arrow> arrows, Set<String> chosen) {
  /** Of the program as it is made. */
  public static Drawing after(Descriptor descriptor) {
    return new Drafter(descriptor, descriptor.after()).drawing();
  }

  /** Of the program with the conditions open that rest on untouched defaults. */
  public static Drawing before(Descriptor descriptor) {
    return new Drafter(descriptor, descriptor.undecided()).drawing();
  }

  /**
   * Of one graph of a program.
   *
   * @param before whether of that with the conditions open
   */
  public static Drawing of(Descriptor descriptor, boolean before) {
    return before ? before(descriptor) : after(descriptor);
  }

  /** All nodes by id. */
  public Map<String, Node> byId() {
    return nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
  }

  /** The arrows that begin at each node that has any. */
  public Map<String, List<Arrow>> byStart() {
    return arrows.stream().collect(Collectors.groupingBy(Arrow::from));
  }

  /** Whether the program is made of a node. */
  public boolean isChosen(Node node) {
    return chosen.contains(node.id());
  }
}
