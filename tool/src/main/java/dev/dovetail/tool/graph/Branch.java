package dev.dovetail.tool.graph;

import dev.dovetail.tool.descriptor.Fork;

/**
 * A side of a condition that is still open.
 *
 * @param fork the condition
 * @param holds whether this is the side where it holds
 */
public record Branch(Fork fork, boolean holds) {
  /** In words. */
  @Override
  public String toString() {
    return holds ? fork.condition() : "not (" + fork.condition() + ")";
  }
}
