package dev.dovetail.processor;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The declarations that a main rests on: when one of them changes, it is to be written anew. These
 * are the application, all that was looked up for it, chosen or not, and the types of these.
 */
final class Origins {
  private final Set<Element> all = new LinkedHashSet<>();

  private Origins() {}

  /** Those of a graph. */
  static Collection<Element> of(Graph graph) {
    Origins origins = new Origins();
    origins.add(graph.assembly().home());
    graph.found().forEach(origins::add);
    graph.instances().stream().map(Instance::device).forEach(origins::add);
    return origins.all;
  }

  private void add(Lookup found) {
    if (found instanceof Lookup.Found one) {
      add(one.device());
    } else if (found instanceof Lookup.Alias alias) {
      add(alias.wiring().holder());
      add(alias.wiring().signature());
      alias.wiring().keys().forEach(it -> add(it.type()));
    }
  }

  private void add(Device device) {
    add(device.declaring());
    add(device.type());
    device.slots().forEach(it -> add(it.type()));
    Stream.concat(device.keys().stream(), device.free().stream())
        .map(Parameter.Key::type)
        .forEach(this::add);
  }

  private void add(KeyType key) {
    if (key instanceof KeyType.Constants constants) {
      add(constants.type());
    } else if (key instanceof KeyType.Listed list) {
      add(list.element());
    } else if (key instanceof KeyType.Parsed parsed) {
      add(parsed.element());
    }
  }

  private void add(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      add(declared.asElement());
    }
  }

  /** With what a type inherits, outside of {@code java.*}. */
  private void add(Element element) {
    if (element instanceof TypeElement type) {
      if (!type.getQualifiedName().toString().startsWith("java.") && all.add(type)) {
        add(type.getSuperclass());
        type.getInterfaces().forEach(this::add);
      }
    } else {
      all.add(element);
    }
  }
}
