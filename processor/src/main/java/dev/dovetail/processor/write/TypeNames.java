package dev.dovetail.processor.write;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The classes that the main of a graph speaks of.
 *
 * @param graph the graph
 */
record TypeNames(Graph graph) {
  /** Their simple names, and those of the classes around them. */
  Set<String> simple() {
    Set<String> names = new TreeSet<>();
    names.add("URI");
    for (Instance instance : graph.instances()) {
      Device device = instance.device();
      add(device.declaring(), names);
      device.parameters().stream()
          .filter(Parameter.Key.class::isInstance)
          .flatMap(it -> ((Parameter.Key) it).type().classes())
          .forEach(it -> add(it, names));
    }
    return names;
  }

  private static void add(Element type, Set<String> names) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      names.add(e.getSimpleName().toString());
    }
  }
}
