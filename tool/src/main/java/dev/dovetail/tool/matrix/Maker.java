package dev.dovetail.tool.matrix;

import java.util.List;

/**
 * What a wiring can name: a device, or a named wiring.
 *
 * @param name as it is said
 * @param openings what it takes, in order
 */
record Maker(String name, List<Opening> openings) {
  /** It with arguments, if there are any. */
  String with(String arguments) {
    return arguments.isEmpty() ? name : name + "(" + arguments + ")";
  }

  /**
   * An argument as it is said: by its place, if nothing before it may be left out.
   *
   * @param at which opening it is for
   */
  String argument(int at, String wiring) {
    boolean placed = openings.subList(0, at + 1).stream().allMatch(Opening::needed);
    return placed ? wiring : openings.get(at).name() + " = " + wiring;
  }
}
