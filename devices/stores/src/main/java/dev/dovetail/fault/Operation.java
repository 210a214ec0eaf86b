package dev.dovetail.fault;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be done with a store, as a schedule names it. */
enum Operation {
  GET,
  EXISTS,
  LIST,
  TIME,
  READ,
  SIZE,
  DIGEST,
  SET,
  WRITE,
  REMOVE,
  RENAME,
  ALLOCATE;

  private static final String ANY = "any";
  private static final String READS = "reads";
  private static final String WRITES = "writes";

  /** The operations that a word of a schedule means; nothing where it means none. */
  static Optional<Set<Operation>> named(String word) {
    Set<Operation> named = EnumSet.noneOf(Operation.class);
    for (Operation one : values()) {
      if (word.equals(ANY)
          || word.equals(one.word())
          || word.equals(one.compareTo(SET) < 0 ? READS : WRITES)) {
        named.add(one);
      }
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }

  /** What may stand for operations, in one line. */
  static String words() {
    StringBuilder words = new StringBuilder();
    for (Operation one : values()) {
      words.append(one.word()).append(", ");
    }
    return words.append(READS + ", " + WRITES + " or " + ANY).toString();
  }

  /** Its name in schedules. */
  String word() {
    StringBuilder word = new StringBuilder();
    name().chars().forEach(letter -> word.append((char) (letter - 'A' + 'a')));
    return word.toString();
  }
}
