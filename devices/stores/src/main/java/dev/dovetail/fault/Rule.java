package dev.dovetail.fault;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One part of a schedule.
 *
 * @param text as it was written
 * @param operations that it counts
 * @param turns which of them it is about
 * @param effect on those
 */
record Rule(String text, Set<Operation> operations, Turns turns, Effect effect) {
  private static final int LONGEST = 9;

  /** Reads {@code set 3 fails} and the like; nothing where it is not such. */
  static Optional<Rule> parse(String text) {
    Deque<String> words = new ArrayDeque<>(List.of(text.split(" +")));
    return Operation.named(words.remove())
        .flatMap(
            operations ->
                turns(words)
                    .flatMap(
                        turns -> effect(words).flatMap(it -> of(text, operations, turns, it))));
  }

  private static Optional<Rule> of(
      String text, Set<Operation> operations, Turns turns, Effect effect) {
    Set<Operation> named = EnumSet.copyOf(operations);
    if (effect instanceof Effect.Full) {
      // What reads is never told that there is no room, nor is what removes.
      named.retainAll(
          EnumSet.of(Operation.SET, Operation.WRITE, Operation.RENAME, Operation.ALLOCATE));
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(new Rule(text, named, turns, effect));
  }

  private static Optional<Turns> turns(Deque<String> words) {
    if (words.size() < 2) {
      return Optional.of(Turns.ALL);
    }
    String first = words.getFirst();
    if (first.equals("every") || first.equals("after")) {
      words.remove();
      String number = words.remove();
      return first.equals("every") ? Turns.every(number) : Turns.after(number);
    }
    return Character.isDigit(first.charAt(0))
        ? Turns.numbered(words.remove())
        : Optional.of(Turns.ALL);
  }

  private static Optional<Effect> effect(Deque<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String word = words.remove();
    if (word.equals("slow") && words.size() == 1) {
      return time(words.remove()).map(Effect.Slow::new);
    }
    if (!words.isEmpty()) {
      return Optional.empty();
    }
    return switch (word) {
      case "fails" -> Optional.of(new Effect.Fails());
      case "full" -> Optional.of(new Effect.Full());
      default -> Optional.empty();
    };
  }

  /** Milliseconds, as {@code 20ms}. */
  private static Optional<Duration> time(String word) {
    String number = word.endsWith("ms") ? word.substring(0, word.length() - 2) : "";
    return !number.isEmpty()
            && number.length() <= LONGEST
            && number.chars().allMatch(it -> it >= '0' && it <= '9')
        ? Optional.of(Duration.ofMillis(Long.parseLong(number)))
        : Optional.empty();
  }
}
