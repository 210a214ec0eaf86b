package dev.dovetail.processor.prepare;

import dev.dovetail.processor.resolve.Graph;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Where configurators work for one main.
 *
 * @param graph the program
 * @param packageName package of the main; empty for the unnamed
 * @param inputs what they read
 * @param outputs what they write
 * @param taken full names of the classes that others write
 * @param origins the declarations that the main rests on
 */
record Workplace(
    Graph graph,
    String packageName,
    Inputs inputs,
    Outputs outputs,
    Set<String> taken,
    List<Element> origins) {
  /** The full name of a class beside the main. */
  String fullName(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
