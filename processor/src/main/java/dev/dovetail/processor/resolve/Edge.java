package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A slot of an instance, and what it leads to.
 *
 * @param slot the slot
 * @param choice what was chosen for it, if anything was
 * @param passages the steps from there to the part that counts
 * @param source the text in which that part stands
 * @param span where in it
 * @param node what that came to
 * @param misfit how the instance's type does not fit, if it does not
 */
public record Edge(
    Parameter.Slot slot,
    Optional<Choice> choice,
    List<Passage> passages,
    Source source,
    Span span,
    Node node,
    Optional<Misfit> misfit) {
  /** A slot that leads nowhere, since nothing was chosen that can be read. */
  static Edge gap(Parameter.Slot slot, Node.Gap gap, Source source) {
    return new Edge(
        slot, Optional.empty(), List.of(), source, new Span(0, 0), gap, Optional.empty());
  }

  /** How what is in the slot does not fit it, if it does not; of a loop that is known late. */
  @Override
  public Optional<Misfit> misfit() {
    return node instanceof Back back ? back.misfit(slot) : misfit;
  }

  /** Itself, or for a slot that takes a list, its members. */
  public Stream<Edge> members() {
    return node instanceof Node.Group group ? group.members().stream() : Stream.of(this);
  }

  /** The instances in the slot. */
  public Stream<Instance> instances() {
    return members().flatMap(it -> it.node().instance().stream());
  }

  /** Whether what is in the slot has to be made before what has the slot. */
  public boolean isStrict() {
    return slot.kind() != Parameter.Kind.LAZY;
  }
}
