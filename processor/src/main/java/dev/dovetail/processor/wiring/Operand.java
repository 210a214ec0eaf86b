package dev.dovetail.processor.wiring;

/** One side of a comparison. */
public sealed interface Operand permits Operand.Reference, Value.Literal {
  /** Where it stands. */
  Span span();

  /**
   * A name: a key, {@code target}, or a constant of the key on the other side.
   *
   * @param name as written
   * @param span where it stands
   */
  record Reference(String name, Span span) implements Operand {
    @Override
    public String toString() {
      return name;
    }
  }
}
