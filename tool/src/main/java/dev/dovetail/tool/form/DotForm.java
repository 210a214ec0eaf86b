package dev.dovetail.tool.form;

import dev.dovetail.tool.draw.Arrow;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A drawing in the language of Graphviz. */
public final class DotForm {
  private final Drawing drawing;

  private DotForm(Drawing drawing) {
    this.drawing = drawing;
  }

  /** The lines of one. */
  public static List<String> lines(Drawing drawing) {
    return new DotForm(drawing).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("digraph " + quoted(drawing.title()) + " {");
    lines.add("  rankdir=LR;");
    lines.add("  node [shape=box, fontname=\"sans-serif\"];");
    lines.add("  edge [fontname=\"sans-serif\", fontsize=10];");
    drawing.nodes().forEach(it -> lines.add("  " + it.id() + " [" + node(it) + "];"));
    drawing.arrows().forEach(it -> lines.add("  " + arrow(it)));
    lines.add("}");
    return lines;
  }

  private String node(Node node) {
    String look = drawing.isChosen(node) ? "" : ", style=dotted";
    if (node instanceof Node.Device device) {
      String kind =
          switch (device.role()) {
            case APPLICATION -> ", penwidth=2";
            case TARGET -> ", shape=component";
            case DEVICE -> device.isShared() ? ", peripheries=2" : "";
          };
      return "label=" + lines(device.instance(), device.values()) + kind + look;
    }
    if (node instanceof Node.Condition condition) {
      String keys = String.join(", ", condition.keys()) + "?";
      return "shape=ellipse, label=" + lines(keys, condition.values()) + look;
    }
    Node.Nothing nothing = (Node.Nothing) node;
    String colour = nothing.missing() ? ", color=red, fontcolor=red" : "";
    return "shape=plaintext, label=" + quoted(nothing.text()) + colour + look;
  }

  private static String arrow(Arrow arrow) {
    String look = arrow.chosen() ? arrow.lazy() ? ", style=dashed" : "" : ", style=dotted";
    return arrow.from() + " -> " + arrow.to() + " [label=" + quoted(arrow.label()) + look + "];";
  }

  private static String lines(String first, List<String> more) {
    return Stream.concat(Stream.of(first), more.stream())
        .map(DotForm::escaped)
        .collect(Collectors.joining("\\n", "\"", "\""));
  }

  private static String quoted(String text) {
    return "\"" + escaped(text) + "\"";
  }

  /** A backslash would begin an escape, as {@code \N} for the node's name. */
  private static String escaped(String text) {
    return new Line(text).toString().replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
