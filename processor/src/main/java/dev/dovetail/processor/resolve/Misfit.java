package dev.dovetail.processor.resolve;

import javax.lang.model.type.TypeMirror;

/**
 * A device whose type arguments do not fit its slot.
 *
 * @param actual what it is, seen as the slot's signature
 * @param needed what the slot needs
 */
public record Misfit(TypeMirror actual, TypeMirror needed) {}
