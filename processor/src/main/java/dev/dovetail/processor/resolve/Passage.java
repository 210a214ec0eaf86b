package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.Span;
import java.util.List;

/** A step from what was chosen for a slot to the device that is in it. */
public sealed interface Passage {
  /** The text it stands in. */
  Source source();

  /** Where in that text. */
  Span span();

  /**
   * A condition decided.
   *
   * @param condition the condition
   * @param holds whether it holds
   * @param keys the keys it rests on, sorted by name
   * @param source the text it stands in
   */
  record Decided(Condition condition, boolean holds, List<Consulted> keys, Source source)
      implements Passage {
    @Override
    public Span span() {
      return condition.span();
    }
  }

  /**
   * A named wiring was put in the place of its name.
   *
   * @param wiring the wiring
   * @param source the text that names it
   * @param span where the name stands
   */
  record Named(NamedWiring wiring, Source source, Span span) implements Passage {}
}
