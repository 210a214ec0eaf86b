package dev.dovetail.processor.read;

import dev.dovetail.processor.packages.Requirement;
import dev.dovetail.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Something that can be put into a slot.
 *
 * @param id full name of its class, with the factory method's name where it is one
 * @param name what wirings call it
 * @param doc what it is
 * @param declaring the class that has the constructor or the factory method
 * @param creator the constructor or factory method
 * @param creation how the creator gives the device
 * @param type the device's own type, in terms of the creator's type variables
 * @param signatures the signatures it is declared for
 * @param targets where it works; none for a portable device
 * @param shared whether equal applications are one instance
 * @param exclusive whether an instance has room for one user
 * @param packages the artifacts it needs while it runs
 * @param configurator the service that writes its initialisation; empty for none
 * @param parameters what it is made from, in order
 * @param free keys that only its conditions use: those of an application
 */
public record Device(
    String id,
    String name,
    String doc,
    TypeElement declaring,
    ExecutableElement creator,
    Creation creation,
    TypeMirror type,
    List<TypeElement> signatures,
    Set<String> targets,
    boolean shared,
    boolean exclusive,
    List<Requirement> packages,
    String configurator,
    List<Parameter> parameters,
    List<Parameter.Key> free) {

  /** How a device comes to be. */
  public enum Creation {
    /** By its constructor. */
    CONSTRUCTOR,
    /** By a factory method that returns it. */
    FACTORY,
    /** By a factory method that returns a result, so that it may fail to start. */
    FALLIBLE_FACTORY
  }

  /** Whether it is an application: its conditions may use its own keys. */
  public boolean isApplication() {
    return creation == Creation.CONSTRUCTOR
        && Mark.of(Mark.Kind.APPLICATION, declaring).isPresent();
  }

  /** The same under another name. */
  Device named(String other) {
    return new Device(
        id,
        other,
        doc,
        declaring,
        creator,
        creation,
        type,
        signatures,
        targets,
        shared,
        exclusive,
        packages,
        configurator,
        parameters,
        free);
  }

  /** Where it is declared. */
  public Place place() {
    return Place.of(creation == Creation.CONSTRUCTOR ? declaring : creator);
  }

  /** A package as a place. */
  public Place place(Requirement requirement) {
    return Mark.of(Mark.Kind.DEVICE, place().element())
        .map(it -> it.place("packages", requirement.text()))
        .orElseGet(this::place);
  }

  /** The slots among its parameters, in order. */
  public List<Parameter.Slot> slots() {
    return parameters.stream()
        .filter(Parameter.Slot.class::isInstance)
        .map(Parameter.Slot.class::cast)
        .toList();
  }

  /** The keys among its parameters, in order. */
  public List<Parameter.Key> keys() {
    return parameters.stream()
        .filter(Parameter.Key.class::isInstance)
        .map(Parameter.Key.class::cast)
        .toList();
  }

  /** The parameters that take the path of its slot, in order. */
  public List<Parameter.Path> paths() {
    return parameters.stream()
        .filter(Parameter.Path.class::isInstance)
        .map(Parameter.Path.class::cast)
        .toList();
  }

  /** The key of a name, or else the slot, or what takes the path of one. */
  public Optional<Parameter> parameter(String name) {
    Stream<Parameter> keys = keys().stream().filter(it -> it.key().equals(name)).map(it -> it);
    Stream<Parameter> slots = slots().stream().filter(it -> it.name().equals(name)).map(it -> it);
    Stream<Parameter> paths = paths().stream().filter(it -> it.name().equals(name)).map(it -> it);
    return Stream.of(keys, slots, paths).flatMap(it -> it).findFirst();
  }

  /** Two records of one declaration are the same device. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Device device && id.equals(device.id) && name.equals(device.name);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
