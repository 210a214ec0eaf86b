package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.wiring.Wiring;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds what a wiring names.
 *
 * @param catalogue where devices are
 * @param types of this compilation
 * @param target for which target
 * @param notes where everything found is noted
 */
record DeviceFinder(Catalogue catalogue, Types types, String target, Notes notes) {
  /** Stands for the device that has the target's name. */
  static final String TARGET = "target";

  /** Stands for no device, in a slot that may be empty. */
  static final String NONE = "none";

  /** What an application names, in a slot of a type. */
  Lookup find(Wiring.Apply apply, TypeMirror slot) {
    Lookup lookup = lookup(apply, slot);
    notes.found(lookup);
    return lookup;
  }

  private Lookup lookup(Wiring.Apply apply, TypeMirror slot) {
    String name = apply.name().equals(TARGET) ? target : apply.name();
    if (name.indexOf('.') >= 0) {
      return catalogue.find(name, target);
    }
    return types.asElement(slot) instanceof TypeElement signature
        ? catalogue.find(signature, name, target)
        : new Lookup.Absent();
  }
}
