package dev.dovetail.tool.form;

import dev.dovetail.tool.draw.Arrow;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.text.Line;
import dev.dovetail.tool.text.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A drawing as trees. Each device stands once with what it needs; so the text grows with the
 * drawing, however much is shared. What lies too deep gets a tree of its own below.
 */
public final class TreeForm {
  /** Levels of a tree: what an indented line leaves room for. */
  private static final int DEEPEST = 16;

  private static final String BELOW = "  (see below)";

  private final Drawing drawing;
  private final Map<String, Node> nodes;
  private final Map<String, List<Arrow>> arrows;
  private final Set<String> met = new HashSet<>();
  private final Set<String> below = new LinkedHashSet<>();

  private TreeForm(Drawing drawing) {
    this.drawing = drawing;
    this.nodes = drawing.byId();
    this.arrows = drawing.byStart();
  }

  /** The lines of one. */
  public static List<String> lines(Drawing drawing) {
    return new TreeForm(drawing).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(new Line(drawing.title()).toString()));
    drawing.nodes().stream().filter(TreeForm::isTop).map(Node::id).forEach(below::add);
    while (!below.isEmpty()) {
      String top = below.iterator().next();
      below.remove(top);
      met.add(top);
      lines.addAll(tree(text(node(top)), branches(top, 1)).lines());
    }
    return lines;
  }

  private Node node(String id) {
    return Objects.requireNonNull(nodes.get(id), id);
  }

  private static boolean isTop(Node node) {
    return node instanceof Node.Device device && device.role() != Node.Role.DEVICE;
  }

  private List<Tree> branches(String node, int depth) {
    return arrows.getOrDefault(node, List.of()).stream().map(it -> branch(it, depth)).toList();
  }

  private Tree branch(Arrow arrow, int depth) {
    Node to = node(arrow.to());
    boolean spared = node(arrow.from()) instanceof Node.Condition && !arrow.chosen();
    String label = arrow.label() + ": ";
    String notes = (arrow.lazy() ? "  (lazy)" : "") + (spared ? "  (not chosen)" : "");
    if (below.contains(to.id())) {
      return tree(label + name(to) + notes + BELOW, List.of());
    }
    if (!met.add(to.id())) {
      return tree(label + name(to) + notes + "  (see above)", List.of());
    }
    if (depth >= DEEPEST && arrows.containsKey(to.id())) {
      below.add(to.id());
      return tree(label + name(to) + notes + BELOW, List.of());
    }
    return tree(label + text(to) + notes, branches(to.id(), depth + 1));
  }

  private static Tree tree(String text, List<Tree> branches) {
    return new Tree(new Line(text).toString(), branches);
  }

  private static String text(Node node) {
    if (node instanceof Node.Device device) {
      String shared = device.isShared() ? "  (shared by " + device.users() + " slots)" : "";
      return valued(name(node), device.values()) + shared;
    }
    return node instanceof Node.Condition condition
        ? valued(name(node), condition.values())
        : name(node);
  }

  private static String valued(String name, List<String> values) {
    return values.isEmpty() ? name : name + "  " + String.join(", ", values);
  }

  private static String name(Node node) {
    if (node instanceof Node.Device device) {
      boolean target = device.role() == Node.Role.TARGET;
      return target ? "the target " + device.instance() : device.instance();
    }
    return node instanceof Node.Condition condition
        ? String.join(", ", condition.keys()) + "?"
        : ((Node.Nothing) node).text();
  }
}
