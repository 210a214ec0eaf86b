package dev.dovetail.tool.page;

import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.draw.Values;
import dev.dovetail.tool.place.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A device.
 *
 * @param device full name of the class, with the factory method's name where there is one
 * @param source where that is declared, if that is known
 * @param doc what it is
 * @param notes what else is worth knowing
 * @param keys their rows, in parameter order
 */
record DeviceData(
    String device,
    Optional<SourceLine> source,
    String doc,
    List<String> notes,
    List<Integer> keys) {
  static DeviceData of(Instance instance, Values values, Table<KeyData> keys) {
    return new DeviceData(
        instance.device(),
        instance.source(),
        instance.doc(),
        notes(instance),
        keys.rows(instance.keys().stream().map(it -> KeyData.of(it, values)).toList()));
  }

  private static List<String> notes(Instance instance) {
    return Stream.of(
            instance.fresh() ? "each slot has its own" : "",
            instance.exclusive() ? "has room for one user" : "",
            instance.fallible() ? "can fail to start" : "",
            instance.configurator().isEmpty() ? "" : "configured when compiling")
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
