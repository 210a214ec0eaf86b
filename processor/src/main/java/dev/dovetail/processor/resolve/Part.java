package dev.dovetail.processor.resolve;

import dev.dovetail.processor.wiring.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a wiring that counts, and what it came to.
 *
 * @param source the text in which it stands
 * @param span where in it
 * @param passages the steps to it
 * @param node what it came to
 */
record Part(Source source, Span span, List<Passage> passages, Node node) {
  /** A part that was reached at once. */
  static Part of(Scope scope, Span span, Node node) {
    return new Part(scope.source(), span, List.of(), node);
  }

  /** The same after one more step. */
  Part after(Passage passage) {
    return new Part(
        source, span, Stream.concat(Stream.of(passage), passages.stream()).toList(), node);
  }

  /** The slot that it fills. */
  Edge in(Asked asked, Choice choice) {
    if (node instanceof Back back) {
      back.fills(asked.slot(), asked.fit());
    }
    Optional<Misfit> misfit =
        node instanceof Instance made
            ? asked.fit().fit(made.type(), asked.slot().type())
            : Optional.empty();
    return new Edge(asked.slot(), Optional.of(choice), passages, source, span, node, misfit);
  }
}
