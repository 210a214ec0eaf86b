package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A device applied to its arguments and key bindings. Equal applications are one object, so
 * instances are compared by identity.
 */
public final class Instance implements Node {
  private final Device device;
  private final Optional<String> name;
  private final TypeMirror type;
  private final List<Edge> edges;
  private final List<Binding> bindings;
  private final List<Binding> free;
  private final List<ArgumentFault> faults;
  private final boolean generative;

  Instance(
      Device device,
      Optional<String> name,
      TypeMirror type,
      List<Edge> edges,
      List<Binding> bindings,
      List<Binding> free,
      List<ArgumentFault> faults) {
    this.device = device;
    this.name = name;
    this.type = type;
    this.edges = List.copyOf(edges);
    this.bindings = List.copyOf(bindings);
    this.free = List.copyOf(free);
    this.faults = List.copyOf(faults);
    this.generative =
        !device.shared()
            || edges.stream()
                .flatMap(Edge::members)
                .anyMatch(it -> it.node() instanceof Instance part && part.generative());
  }

  /** What is applied. */
  public Device device() {
    return device;
  }

  /** What keeps it apart from other applications of the device. */
  public Optional<String> name() {
    return name;
  }

  /** Its type, with the type arguments that its slots' devices give. */
  public TypeMirror type() {
    return type;
  }

  /** Its slots, in order. */
  public List<Edge> edges() {
    return edges;
  }

  /** Its keys, in order. */
  public List<Binding> bindings() {
    return bindings;
  }

  /** Its keys that only conditions use. */
  public List<Binding> free() {
    return free;
  }

  /** Arguments it was given for nothing. */
  public List<ArgumentFault> faults() {
    return faults;
  }

  /** Whether it, or something it is made of, is fresh for each slot path. */
  public boolean generative() {
    return generative;
  }

  /** The device with its instance name, as in {@code tcpip#upload}. */
  public String head() {
    return device.name() + name.map(it -> "#" + it).orElse("");
  }

  @Override
  public Optional<Instance> instance() {
    return Optional.of(this);
  }

  @Override
  public String toString() {
    return head();
  }
}
