package dev.dovetail.tool.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dovetail.tool.descriptor.Descriptor;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page knows of programs besides their pictures.
 *
 * @param before whether it opens with conditions open
 * @param programs one at least
 * @param devices of all programs
 * @param keys of all devices
 * @param slots of all devices
 * @param reasons for what is in slots
 */
record PageData(
    boolean before,
    List<ProgramData> programs,
    List<DeviceData> devices,
    List<KeyData> keys,
    List<SlotData> slots,
    List<ReasonData> reasons) {
  static PageData of(List<Descriptor> descriptors, boolean before) {
    Tables tables = new Tables();
    List<ProgramData> programs =
        descriptors.stream().map(it -> ProgramData.of(it, tables)).toList();
    return new PageData(
        before,
        programs,
        tables.devices().rows(),
        tables.keys().rows(),
        tables.slots().rows(),
        tables.reasons().rows());
  }

  /** As JSON that can stand in a script element: nothing in it ends that. */
  String json() {
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(
            it -> it.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
        .build()
        .writeValueAsString(this)
        .replace("<", "\\u003c");
  }
}
