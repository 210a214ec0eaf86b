package dev.dovetail.tool.picture;

import dev.dovetail.tool.draw.Arrow;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.layout.Cell;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node as it is drawn: its texts, and on its right side where each of its arrows begins.
 *
 * @param node what is drawn
 * @param title its name
 * @param values below that
 * @param ports the labels of its arrows
 * @param body width of what is left of the labels, in pixels
 * @param width of all of it, in pixels
 * @param height in pixels
 */
record Figure(
    Node node,
    Measure title,
    List<Measure> values,
    List<Measure> ports,
    double body,
    double width,
    double height) {
  /** Sizes of fonts, in pixels. */
  static final double LARGE = 13;

  static final double SMALL = 11;

  /** Heights of lines, in pixels. */
  static final double TITLE = 24;

  static final double VALUE = 15;
  static final double PORT = 17;

  /** Between an edge and a text, in pixels. */
  static final double PAD = 10;

  static Figure of(Node node, List<Arrow> arrows) {
    List<Measure> ports = arrows.stream().map(it -> Measure.of(it.label())).toList();
    if (node instanceof Node.Device device) {
      return device(device, ports);
    }
    if (node instanceof Node.Condition condition) {
      return condition(condition, ports);
    }
    Measure title = Measure.of(((Node.Nothing) node).text());
    double width = title.width(SMALL) + 2 * PAD;
    return new Figure(node, title, List.of(), ports, width, width, TITLE);
  }

  private static Figure device(Node.Device device, List<Measure> ports) {
    Measure title = Measure.of(device.instance());
    List<Measure> values = device.values().stream().map(Measure::of).toList();
    double width = Math.max(title.width(LARGE), widest(values, ports)) + 2 * PAD;
    double height = TITLE + VALUE * values.size() + PORT * ports.size() + 6;
    return new Figure(device, title, values, ports, width, width, height);
  }

  /** The round itself, and the cases beside it. */
  private static Figure condition(Node.Condition condition, List<Measure> ports) {
    Measure title = Measure.of(String.join(", ", condition.keys()) + "?");
    List<Measure> values = condition.values().stream().map(Measure::of).toList();
    double text = Math.max(title.width(LARGE), widest(values, List.of()));
    double body = text + 4 * PAD;
    double height = Math.max(TITLE + VALUE * values.size() + 2 * PAD, (PORT + 6) * ports.size());
    double width = body + 3 * PAD + widest(List.of(), ports);
    return new Figure(condition, title, values, ports, body, width, height);
  }

  private static double widest(List<Measure> values, List<Measure> ports) {
    return Stream.concat(values.stream(), ports.stream())
        .mapToDouble(it -> it.width(SMALL))
        .max()
        .orElse(0);
  }

  /** Whether it is round. */
  boolean isRound() {
    return node instanceof Node.Condition;
  }

  Cell cell() {
    return new Cell(width, height);
  }

  /** Where arrows end, from the top. */
  double in() {
    return node instanceof Node.Device ? TITLE / 2 + 1 : height / 2;
  }

  /** Where an arrow begins, from the top. */
  double out(int port) {
    if (isRound()) {
      double line = PORT + 6;
      return (height - line * ports.size()) / 2 + line * port + line / 2 + 4;
    }
    return TITLE + VALUE * values.size() + PORT * port + Math.floor(PORT / 2);
  }
}
