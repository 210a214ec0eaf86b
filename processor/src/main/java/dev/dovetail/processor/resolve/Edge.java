package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Parameter;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A slot of an instance, and what it leads to.
 *
 * @param slot the slot
 * @param choice what was chosen for it, if anything was
 * @param node what that came to
 * @param misfit the type that was needed, where the instance's type does not fit it
 */
public record Edge(
    Parameter.Slot slot, Optional<Choice> choice, Node node, Optional<TypeMirror> misfit) {}
