package dev.dovetail.processor.read;

import java.util.List;

/** What asking for a device by name gives. */
public sealed interface Lookup {
  /**
   * There is one.
   *
   * @param device the device
   */
  record Found(Device device) implements Lookup {}

  /**
   * There is a wiring of that name.
   *
   * @param wiring what it stands for
   */
  record Alias(NamedWiring wiring) implements Lookup {}

  /**
   * There are several.
   *
   * @param ids full names, sorted
   */
  record Several(List<String> ids) implements Lookup {}

  /**
   * There is one that cannot be used.
   *
   * @param id full name
   * @param faults what is wrong; none where that is reported where the device is declared
   */
  record Broken(String id, List<String> faults) implements Lookup {}

  /** There is none. */
  record Absent() implements Lookup {}
}
