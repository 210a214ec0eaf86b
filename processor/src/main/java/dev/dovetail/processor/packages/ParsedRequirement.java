package dev.dovetail.processor.packages;

import dev.dovetail.processor.wiring.SyntaxError;

/** What reading the text of a package gives. */
public sealed interface ParsedRequirement {
  /**
   * The text says what is needed.
   *
   * @param requirement what that is
   */
  record Understood(Requirement requirement) implements ParsedRequirement {}

  /**
   * The text does not.
   *
   * @param error the first thing wrong with it
   */
  record Failed(SyntaxError error) implements ParsedRequirement {}
}
