package dev.dovetail.portable;

import java.util.List;

/** All programs in one: the first word says which, the others are for that. */
final class Programs {
  private Programs() {}

  public static void main(String[] words) {
    List<String> all = List.of(words);
    // Not a copy of a range of the array: in JavaScript that is an array of objects.
    Bundled.valueOf(all.get(0)).run(all.subList(1, all.size()).toArray(String[]::new));
  }
}
