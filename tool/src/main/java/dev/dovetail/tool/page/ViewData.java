package dev.dovetail.tool.page;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.draw.Outcomes;
import dev.dovetail.tool.draw.Values;
import dev.dovetail.tool.graph.Edges;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One graph of a program.
 *
 * @param drawing what is drawn of it
 * @param devices their rows, by id in the drawing
 * @param keys that conditions ask about, by name
 * @param links from devices to what is in their slots
 */
record ViewData(
    @JsonUnwrapped Drawing drawing,
    Map<String, Integer> devices,
    Map<String, KeyData> keys,
    List<LinkData> links) {
  /**
   * That of a drawing.
   *
   * @param graph what is drawn
   * @param outcomes how its conditions were decided
   * @param tables takes what is in it
   */
  static ViewData of(Drawing drawing, Graph graph, Outcomes outcomes, Tables tables) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Node node : drawing.nodes()) {
      if (node instanceof Node.Device device && device.role() != Node.Role.TARGET) {
        ids.put(device.instance(), device.id());
      }
    }
    Map<String, Integer> devices = new LinkedHashMap<>();
    Values values = Values.of(graph);
    graph
        .instances()
        .forEach(
            it ->
                devices.put(
                    ids.getOrDefault(it.id(), ""),
                    tables.devices().row(DeviceData.of(it, values, tables.keys()))));
    Map<String, KeyData> keys = new LinkedHashMap<>();
    drawing.nodes().stream()
        .filter(Node.Condition.class::isInstance)
        .flatMap(it -> ((Node.Condition) it).keys().stream())
        .forEach(it -> graph.key(it).ifPresent(key -> keys.put(it, KeyData.of(key))));
    Links links = new Links(graph, new Edges(graph), drawing, outcomes, ids, tables);
    return new ViewData(drawing, devices, keys, links.all());
  }
}
