package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Parameter;
import javax.lang.model.type.TypeMirror;

/**
 * What is asked for.
 *
 * @param slot the slot
 * @param signature by which names are looked up
 * @param path of the slot
 * @param fit the type arguments of what has the slot
 */
record Asked(Parameter.Slot slot, TypeMirror signature, String path, TypeFit fit) {
  Asked(Parameter.Slot slot, String path, TypeFit fit) {
    this(slot, slot.type(), path, fit);
  }

  /** One of the places in a list. */
  Asked member(int index) {
    return new Asked(slot.member(index), signature, path + "[" + index + "]", fit);
  }

  /** The same, names being looked up by another signature. */
  Asked as(TypeMirror other) {
    return new Asked(slot, other, path, fit);
  }
}
