package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dovetail.tool.place.SourceLine;
import java.util.List;
import java.util.Optional;

/**
 * A device applied to its arguments and key bindings.
 *
 * @param id unique in its graph
 * @param device full name of the class, with the factory method's name where there is one
 * @param name what wirings call the device
 * @param instance the instance name; empty for none
 * @param type with type arguments
 * @param doc what it is
 * @param fresh whether each slot path gets its own
 * @param exclusive whether it has room for one user
 * @param fallible whether it can fail to start
 * @param configurator the service that writes its initialisation; empty for none
 * @param first the slot by which it is first reached; empty for the application
 * @param paths its parameters that are given the instance's path
 * @param slots what it needs
 * @param keys its values, in parameter order
 * @param also further applications that turned out to be this instance
 * @param source where it is declared; descriptors do not know it
 */
public record Instance(
    String id,
    String device,
    String name,
    String instance,
    String type,
    String doc,
    boolean fresh,
    boolean exclusive,
    boolean fallible,
    String configurator,
    Optional<First> first,
    List<String> paths,
    List<Slot> slots,
    List<Bound> keys,
    List<Also> also,
    Optional<SourceLine> source) {
  /** The same, declared somewhere. */
  Instance at(Optional<SourceLine> line) {
    return new Instance(
        id,
        device,
        name,
        instance,
        type,
        doc,
        fresh,
        exclusive,
        fallible,
        configurator,
        first,
        paths,
        slots,
        keys,
        also,
        line);
  }

  /**
   * The slot by which an instance is first reached.
   *
   * @param owner id of the instance that has the slot; empty for what the target brings
   * @param slot name of the slot
   */
  public record First(@JsonProperty("in") Optional<String> owner, String slot) {}

  /**
   * A key of an instance.
   *
   * @param parameter the parameter's name
   * @param key the name by which it is set
   * @param value the literal that fixes it
   * @param at where that stands
   */
  public record Bound(String parameter, String key, Optional<String> value, Optional<Place> at) {}

  /**
   * A further application that came to the same.
   *
   * @param path of the slot it was chosen for
   * @param slots with the choices made there
   */
  public record Also(String path, List<Slot> slots) {}
}
