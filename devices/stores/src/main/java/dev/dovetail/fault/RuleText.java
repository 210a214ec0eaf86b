package dev.dovetail.fault;

import dev.dovetail.runtime.Result;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code set 3 fails} and the like, word by word.
 *
 * @param text of a rule
 * @param words of it that are not read yet
 */
record RuleText(String text, Deque<String> words) {
  private static final int LONGEST = 9;
  private static final String EFFECTS = "write fails, full, or slow and a time such as 20ms or 2s";

  RuleText(String text) {
    this(text, new ArrayDeque<>(List.of(text.split(" +"))));
  }

  Result<Rule, NoRule> read() {
    String word = words.remove();
    Optional<Set<Operation>> operations = Operation.named(word);
    return operations.isEmpty()
        ? wrong(word, "no operation: write " + Operation.words())
        : turns().flatMap(turns -> effect().flatMap(it -> rule(operations.get(), turns, it)));
  }

  private Result<Rule, NoRule> rule(Set<Operation> operations, Turns turns, Effect effect) {
    if (!words.isEmpty()) {
      return wrong(
          words.remove(), "too much: a rule ends before it, and the next after a semicolon");
    }
    Set<Operation> named = EnumSet.copyOf(operations);
    if (effect instanceof Effect.Full) {
      // What reads is never told that there is no room, nor is what removes.
      named.retainAll(
          EnumSet.of(Operation.SET, Operation.WRITE, Operation.RENAME, Operation.ALLOCATE));
    }
    return named.isEmpty()
        ? wrong("full", "for what needs room: set, write, rename, allocate, writes or any")
        : Result.ok(new Rule(text, named, turns, effect));
  }

  private Result<Turns, NoRule> turns() {
    String first = words.isEmpty() ? "" : words.getFirst();
    if (first.equals("every") || first.equals("after")) {
      words.remove();
      String number = words.isEmpty() ? "" : words.remove();
      return counted(number, first.equals("every") ? Turns.every(number) : Turns.after(number));
    }
    return !first.isEmpty() && (Character.isDigit(first.charAt(0)) || first.charAt(0) == '-')
        ? counted(first, Turns.numbered(words.remove()))
        : Result.ok(Turns.ALL);
  }

  private Result<Turns, NoRule> counted(String word, Optional<Turns> turns) {
    return turns
        .<Result<Turns, NoRule>>map(Result::ok)
        .orElseGet(() -> wrong(word, "no number of calls: write 3, 3-5, every 3 or after 3"));
  }

  private Result<Effect, NoRule> effect() {
    String word = words.isEmpty() ? "" : words.remove();
    return switch (word) {
      case "fails" -> Result.ok(new Effect.Fails());
      case "full" -> Result.ok(new Effect.Full());
      case "slow" -> slow(words.isEmpty() ? "" : words.remove());
      default -> wrong(word, "nothing that happens: " + EFFECTS);
    };
  }

  private Result<Effect, NoRule> slow(String time) {
    return time(time)
        .<Result<Effect, NoRule>>map(it -> Result.ok(new Effect.Slow(it)))
        .orElseGet(() -> wrong(time, "no time: write milliseconds as 20ms, or seconds as 2s"));
  }

  private static Optional<Duration> time(String word) {
    boolean fine = word.endsWith("ms");
    int end = Math.max(0, word.length() - (fine ? 2 : 1));
    String number = fine || word.endsWith("s") ? word.substring(0, end) : "";
    return !number.isEmpty()
            && number.length() <= LONGEST
            && number.chars().allMatch(it -> it >= '0' && it <= '9')
        ? Optional.of(Long.parseLong(number))
            .map(it -> fine ? Duration.ofMillis(it) : Duration.ofSeconds(it))
        : Optional.empty();
  }

  /** An empty word is the end of the text. */
  private <T> Result<T, NoRule> wrong(String word, String is) {
    return Result.err(
        new NoRule(text, (word.isEmpty() ? "its end" : '"' + word + '"') + " is " + is));
  }
}
