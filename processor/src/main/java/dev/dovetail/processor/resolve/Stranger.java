package dev.dovetail.processor.resolve;

import dev.dovetail.processor.wiring.Wiring;
import javax.lang.model.type.TypeMirror;

/**
 * A name in a wiring that is no device.
 *
 * @param apply where it stands
 * @param slot the type that is asked for there
 */
public record Stranger(Wiring.Apply apply, TypeMirror slot) {}
