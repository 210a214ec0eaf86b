package dev.dovetail.tool.matrix;

import dev.dovetail.processor.wiring.Argument;
import dev.dovetail.processor.wiring.Wiring;
import java.util.List;
import java.util.Optional;

/**
 * What a wiring can name: a device, or a named wiring.
 *
 * @param name as it is said
 * @param named whether it is a named wiring, where literals have places among the others
 * @param openings what it takes, in order
 */
record Maker(String name, boolean named, List<Opening> openings) {
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

  /** What an argument among others is for; empty where that is no wiring. */
  Optional<Opening> opening(Argument argument, List<Argument> all) {
    if (argument.parameter().isPresent()) {
      String said = argument.parameter().get();
      return openings.stream().filter(it -> it.name().equals(said)).findFirst();
    }
    long before =
        all.subList(0, all.indexOf(argument)).stream()
            .filter(it -> it.parameter().isEmpty())
            .filter(it -> named || it.value() instanceof Wiring)
            .count();
    return openings.stream().skip(before).findFirst();
  }
}
