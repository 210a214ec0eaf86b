package dev.dovetail.processor.check;

import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.TypeFit;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * All there is to judge.
 *
 * @param elements of this compilation
 * @param types of this compilation
 * @param catalogue the devices that can be named
 * @param options the options
 * @param graphs every application on every selected target
 * @param configurators the services that write initialisations, to be looked for when needed
 * @param sources full names of the top-level classes that are being compiled, our own mains not
 *     among them
 */
public record Compilation(
    Elements elements,
    Types types,
    Catalogue catalogue,
    Options options,
    List<Graph> graphs,
    Supplier<ConfiguratorNames> configurators,
    Set<String> sources) {

  /** The same with other graphs. */
  public Compilation withGraphs(List<Graph> others) {
    return new Compilation(elements, types, catalogue, options, others, configurators, sources);
  }

  /** Whether a device of a type can go into a slot, neither of which has variables. */
  boolean fits(TypeMirror device, TypeMirror slot) {
    return new TypeFit(types).fit(device, slot).isEmpty();
  }

  /** Full name of the class that is written for a graph. */
  public String mainName(Graph graph) {
    PackageElement inside = elements.getPackageOf(graph.assembly().home());
    String simple = graph.assembly().mainName();
    return inside.isUnnamed() ? simple : inside.getQualifiedName() + "." + simple;
  }

  /** Whether a declaration has a place in the sources, where a problem can be shown. */
  boolean hasPlace(Element element) {
    if (element instanceof PackageElement) {
      return catalogue.wirings().stream().anyMatch(it -> it.mark().element().equals(element));
    }
    Element top = element;
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement) {
        top = e;
      }
    }
    return top instanceof TypeElement type && sources.contains(type.getQualifiedName().toString());
  }
}
