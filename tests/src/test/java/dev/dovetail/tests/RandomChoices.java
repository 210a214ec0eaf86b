package dev.dovetail.tests;

import java.util.List;
import java.util.Random;

/** Wirings of the kit's stores, by the keys p and q, true or false, and the numbers m and n. */
record RandomChoices(Random random) {
  /** A wiring, nested to a depth. */
  String wiring(int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 6)) {
      case 0 -> "disk";
      case 1 -> "memory";
      case 2 -> "both(" + wiring(depth - 1) + ", " + wiring(depth - 1) + ")";
      case 3 -> "cache(" + wiring(depth - 1) + ")";
      default -> "(" + condition(3) + " ? " + wiring(depth - 1) + " : " + wiring(depth - 1) + ")";
    };
  }

  /** A condition, nested to a depth. */
  String condition(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 6)) {
      case 0 -> any("p", "q");
      case 1 ->
          any("m", "n")
              + any(" == ", " != ", " < ", " <= ", " > ", " >= ")
              + any("0", "1", "m", "n");
      case 2 -> any("m", "n") + " in [" + any("0", "m") + ", " + any("1", "2", "n") + "]";
      case 3 -> "!(" + condition(depth - 1) + ")";
      case 4 -> "(" + condition(depth - 1) + " && " + condition(depth - 1) + ")";
      default -> "(" + condition(depth - 1) + " || " + condition(depth - 1) + ")";
    };
  }

  private String any(String... all) {
    return List.of(all).get(random.nextInt(all.length));
  }
}
