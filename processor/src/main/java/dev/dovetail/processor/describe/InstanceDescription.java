package dev.dovetail.processor.describe;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Twin;
import java.util.List;

/**
 * Describes instances.
 *
 * @param walk the way to each
 * @param ids what they are called
 * @param places how places are put into words
 */
record InstanceDescription(Walk walk, Ids ids, Places places) {
  Members described(Instance instance) {
    Device device = instance.device();
    SlotDescription slots = new SlotDescription(ids, places);
    List<Twin> twins = walk.graph().twins().getOrDefault(instance, List.of());
    Members members =
        new Members()
            .text("id", ids.of(instance))
            .text("device", device.id())
            .text("name", device.name())
            .text("instance", instance.name())
            .text("type", new QualifiedType(instance.type()).toString())
            .words("doc", device.doc())
            .mark("fresh", !device.shared())
            .mark("exclusive", device.exclusive())
            .mark("fallible", device.creation() == Device.Creation.FALLIBLE_FACTORY)
            .words("configurator", device.configurator());
    walk.way(instance).ifPresent(it -> members.put("first", first(it)));
    if (!device.paths().isEmpty()) {
      members.texts("paths", device.paths().stream().map(Parameter.Path::name).toList());
    }
    return members
        .some("slots", instance.edges().stream().map(slots::described).toList())
        .some("keys", instance.bindings().stream().map(this::key).toList())
        .some(
            "also",
            twins.stream()
                .filter(it -> !it.edges().isEmpty())
                .map(it -> further(it, slots))
                .toList());
  }

  private Members first(Way way) {
    return new Members().text("in", way.owner().map(ids::of)).text("slot", way.slot());
  }

  private Members key(Binding binding) {
    Members members =
        new Members().text("parameter", binding.key().name()).text("key", binding.name());
    binding
        .fixed()
        .ifPresent(
            it -> members.text("value", it.text()).put("at", places.of(it.source(), it.span())));
    return members;
  }

  private static Members further(Twin twin, SlotDescription slots) {
    return new Members()
        .text("path", twin.path())
        .some("slots", twin.edges().stream().map(slots::described).toList());
  }
}
