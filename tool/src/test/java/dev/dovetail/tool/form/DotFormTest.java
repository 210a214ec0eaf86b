package dev.dovetail.tool.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.tool.draw.Arrow;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.draw.Parts;
import dev.dovetail.tool.text.Line;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parser of DOT that is not ours reads back what is drawn, whatever the texts. */
final class DotFormTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  /** What is read: nodes with their labels, and arrows with theirs, sorted. */
  private record Read(Map<String, String> nodes, List<String> arrows) {
    static Read of(List<String> lines) {
      Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
      Map<String, String> nodes = new TreeMap<>();
      Map<DefaultEdge, String> arrows = new HashMap<>();
      DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
      importer.setVertexFactory(id -> id);
      importer.addVertexAttributeConsumer(
          (at, value) -> {
            if (at.getSecond().equals("label")) {
              nodes.put(at.getFirst(), shown(value.getValue()));
            }
          });
      importer.addEdgeAttributeConsumer(
          (at, value) -> {
            if (at.getSecond().equals("label")) {
              arrows.put(at.getFirst(), shown(value.getValue()));
            }
          });
      importer.importGraph(graph, new StringReader(String.join("\n", lines)));
      return new Read(
          nodes,
          arrows.entrySet().stream()
              .map(
                  it ->
                      graph.getEdgeSource(it.getKey())
                          + " "
                          + graph.getEdgeTarget(it.getKey())
                          + " "
                          + it.getValue())
              .sorted()
              .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain text",
        "\"",
        "a\\b",
        "\\\"",
        "a\" -> b [label=\"c",
        "\\N",
        "a\nb",
        "<b>x</b>",
        "];}",
        "//",
        "/* */",
        "# no comment",
        "é → 🚀",
        ""
      })
  void itIsReadAsItIsMeant(String text) {
    Drawing drawing =
        Drawing.after(new Parts(text).slot("app", text).slot("app", "plain").descriptor());
    Read read = Read.of(DotForm.lines(drawing));
    assertEquals(
        drawing.nodes().stream().collect(Collectors.toMap(Node::id, DotFormTest::label)),
        read.nodes());
    assertEquals(
        drawing.arrows().stream().map(DotFormTest::arrow).sorted().toList(), read.arrows());
  }

  private static String label(Node node) {
    if (node instanceof Node.Device device) {
      return text(device.instance(), device.values());
    }
    return node instanceof Node.Condition condition
        ? text(String.join(", ", condition.keys()) + "?", condition.values())
        : text(((Node.Nothing) node).text(), List.of());
  }

  private static String text(String first, List<String> more) {
    return Stream.concat(Stream.of(first), more.stream())
        .map(it -> new Line(it).toString())
        .collect(Collectors.joining("\n"));
  }

  /** What a label's escapes stand for: the language leaves them to who draws. */
  private static String shown(String label) {
    return ESCAPE
        .matcher(label)
        .replaceAll(it -> Matcher.quoteReplacement(it.group(1).equals("n") ? "\n" : it.group(1)));
  }

  private static String arrow(Arrow arrow) {
    return arrow.from() + " " + arrow.to() + " " + text(arrow.label(), List.of());
  }
}
