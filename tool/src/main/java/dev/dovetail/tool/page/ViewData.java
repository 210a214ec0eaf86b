package dev.dovetail.tool.page;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.draw.Values;
import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.graph.Edges;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One graph of a program.
 *
 * @param drawing what is drawn of it
 * @param devices by id in the drawing
 * @param links from devices to what is in their slots
 */
record ViewData(
    @JsonUnwrapped Drawing drawing, Map<String, DeviceData> devices, List<LinkData> links) {
  static ViewData of(Drawing drawing, Graph graph) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Node node : drawing.nodes()) {
      if (node instanceof Node.Device device && device.role() != Node.Role.TARGET) {
        ids.put(device.instance(), device.id());
      }
    }
    Map<String, DeviceData> devices = new LinkedHashMap<>();
    Values values = Values.of(graph);
    graph
        .instances()
        .forEach(it -> devices.put(ids.getOrDefault(it.id(), ""), DeviceData.of(it, values, ids)));
    Edges edges = new Edges(graph);
    return new ViewData(
        drawing, devices, edges.all().stream().map(it -> link(it, graph, edges, ids)).toList());
  }

  private static LinkData link(Edge edge, Graph graph, Edges edges, Map<String, String> ids) {
    String above = edges.join(edge.owner(), edge.slot().name());
    String place = edge.path().substring(above.length());
    return LinkData.of(edge, edge.slot().name() + place, graph, ids);
  }
}
