package dev.dovetail.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads what a wiring can apply: devices, and applications as devices of the signature Job. */
record DeclarationReader(DeviceReader devices, ApplicationReader applications) {
  /**
   * Reads one.
   *
   * @param names of the parameters, where the compiler does not know them; else empty
   */
  Declared read(Mark mark, List<String> names) {
    return mark.is(Mark.Kind.APPLICATION)
        ? applications.asDevice((TypeElement) mark.element(), names)
        : devices.read(mark, names);
  }
}
