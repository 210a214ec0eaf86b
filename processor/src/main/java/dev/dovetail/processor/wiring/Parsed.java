package dev.dovetail.processor.wiring;

/** What reading a text gives. */
public sealed interface Parsed {
  /**
   * The text is a wiring.
   *
   * @param wiring the tree
   */
  record Tree(Wiring wiring) implements Parsed {}

  /**
   * The text is not.
   *
   * @param error the first thing wrong with it
   */
  record Failed(SyntaxError error) implements Parsed {}
}
