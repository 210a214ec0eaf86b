package dev.dovetail.tool.form;

import dev.dovetail.tool.draw.Arrow;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A drawing in the language of Mermaid, which pages in Markdown show. */
public final class MermaidForm {
  /** What ends a text, begins an escape, a tag, a directive or a formula, or marks Markdown. */
  private static final String SPECIAL = "\"#&<>`\\*;%$";

  private final Drawing drawing;

  private MermaidForm(Drawing drawing) {
    this.drawing = drawing;
  }

  /** The lines of one. */
  public static List<String> lines(Drawing drawing) {
    return new MermaidForm(drawing).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("flowchart LR");
    drawing.nodes().forEach(it -> lines.add("  " + it.id() + node(it)));
    drawing.arrows().forEach(it -> lines.add("  " + arrow(it)));
    classed(
        "open",
        "stroke-dasharray:3 3",
        drawing.nodes().stream().filter(it -> !drawing.isChosen(it)),
        lines);
    classed(
        "missing",
        "stroke:#d33,color:#d33",
        drawing.nodes().stream().filter(MermaidForm::isMissing),
        lines);
    return lines;
  }

  private static String node(Node node) {
    if (node instanceof Node.Device device) {
      String text = lines(device.instance(), device.values());
      return switch (device.role()) {
        case TARGET -> "{{" + text + "}}";
        case APPLICATION, DEVICE -> device.isShared() ? "[[" + text + "]]" : "[" + text + "]";
      };
    }
    if (node instanceof Node.Condition condition) {
      String keys = String.join(", ", condition.keys()) + "?";
      return "([" + lines(keys, condition.values()) + "])";
    }
    return ">" + lines(((Node.Nothing) node).text(), List.of()) + "]";
  }

  private static boolean isMissing(Node node) {
    return node instanceof Node.Nothing nothing && nothing.missing();
  }

  /** Mermaid has one kind of broken line: for what is not chosen, and for what is lazy. */
  private static String arrow(Arrow arrow) {
    String line = arrow.chosen() && !arrow.lazy() ? "-->" : "-.->";
    return arrow.from() + " " + line + "|" + lines(arrow.label(), List.of()) + "| " + arrow.to();
  }

  private static void classed(String name, String look, Stream<Node> nodes, List<String> lines) {
    String ids = nodes.map(Node::id).collect(Collectors.joining(","));
    if (!ids.isEmpty()) {
      lines.add("  classDef " + name + " " + look);
      lines.add("  class " + ids + " " + name);
    }
  }

  private static String lines(String first, List<String> more) {
    return Stream.concat(Stream.of(first), more.stream())
        .map(MermaidForm::escaped)
        .collect(Collectors.joining("<br>", "\"", "\""));
  }

  private static String escaped(String text) {
    return new Line(text)
        .toString()
        .codePoints()
        .mapToObj(it -> SPECIAL.indexOf(it) < 0 ? Character.toString(it) : "#" + it + ";")
        .collect(Collectors.joining());
  }
}
