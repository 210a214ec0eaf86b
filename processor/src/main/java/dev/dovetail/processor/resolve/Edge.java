package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Span;
import java.util.Optional;

/**
 * A slot of an instance, and what it leads to.
 *
 * @param slot the slot
 * @param choice what was chosen for it, if anything was
 * @param span where in the choice's text the part stands that counts
 * @param node what that came to
 * @param misfit how the instance's type does not fit, if it does not
 */
public record Edge(
    Parameter.Slot slot, Optional<Choice> choice, Span span, Node node, Optional<Misfit> misfit) {
  /** A slot that leads nowhere, since nothing was chosen that can be read. */
  static Edge gap(Parameter.Slot slot, Node.Gap gap) {
    return new Edge(slot, Optional.empty(), new Span(0, 0), gap, Optional.empty());
  }
}
