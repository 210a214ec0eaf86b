package dev.dovetail.tool.listing;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Signatures;
import dev.dovetail.tool.descriptor.SlotKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Lists a device that was read.
 *
 * @param device the device
 */
record DeviceReading(Device device) {
  ListedDevice listed() {
    return new ListedDevice(
        device.name(),
        device.doc(),
        Mark.of(Mark.Kind.DEVICE, device.place().element())
            .map(it -> it.texts("promises"))
            .orElse(List.of()),
        device.id(),
        packageName(),
        Names.of(Signatures.closure(device.signatures())),
        device.targets().stream().sorted().toList(),
        device.slots().stream().map(DeviceReading::slot).toList(),
        Stream.concat(device.keys().stream(), device.free().stream()).map(ListedKey::of).toList(),
        device.shared(),
        device.exclusive(),
        device.packages().stream().map(it -> it.text()).toList(),
        device.isApplication());
  }

  private String packageName() {
    Element around = device.place().element();
    while (!(around instanceof PackageElement)) {
      around = Objects.requireNonNull(around.getEnclosingElement(), "a package");
    }
    return ((PackageElement) around).getQualifiedName().toString();
  }

  private static SlotKind kind(Parameter.Slot slot) {
    return switch (slot.kind()) {
      case ONE -> SlotKind.ONE;
      case OPTIONAL -> SlotKind.OPTIONAL;
      case LIST -> SlotKind.LIST;
      case LAZY -> SlotKind.LAZY;
    };
  }

  private static ListedSlot slot(Parameter.Slot slot) {
    String signature =
        slot.type() instanceof DeclaredType type && type.asElement() instanceof TypeElement element
            ? element.getQualifiedName().toString()
            : slot.type().toString();
    return new ListedSlot(
        slot.name(),
        kind(slot),
        slot.written(),
        signature,
        slot.use().map(it -> it.wiring()),
        slot.use().map(it -> it.doc()).orElse(""));
  }
}
