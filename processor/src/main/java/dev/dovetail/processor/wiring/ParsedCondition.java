package dev.dovetail.processor.wiring;

/** What reading the text of a condition gives. */
public sealed interface ParsedCondition {
  /**
   * The text is a condition.
   *
   * @param condition the tree
   */
  record Tree(Condition condition) implements ParsedCondition {}

  /**
   * The text is not.
   *
   * @param error the first thing wrong with it
   */
  record Failed(SyntaxError error) implements ParsedCondition {}
}
