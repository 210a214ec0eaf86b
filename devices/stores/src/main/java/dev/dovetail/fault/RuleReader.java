package dev.dovetail.fault;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one rule of a schedule, word by word, as {@code set 3 fails}. */
final class RuleReader {
  private static final int LONGEST = 9;
  private static final String TURNS = "3, 3-5, every 3 or after 3, counted from 1";
  private static final String EFFECTS = "fails, full, or slow with a time such as 20ms or 2s";

  private final String text;
  private final Deque<String> words;

  /** A reader of a text that is not blank. */
  RuleReader(String text) {
    this.text = text;
    words = new ArrayDeque<>(List.of(text.split("\\s+")));
  }

  /** The rule, or which word is none of it. */
  Result<Rule, Store.Error> rule() {
    String named = words.remove();
    Optional<Set<Operation>> operations = Operation.named(named);
    if (operations.isEmpty()) {
      return refuse(quoted(named) + " is no operation: write " + Operation.words());
    }
    return turns()
        .flatMap(turns -> effect().flatMap(effect -> rule(named, operations.get(), turns, effect)));
  }

  private Result<Rule, Store.Error> rule(
      String named, Set<Operation> operations, Turns turns, Effect effect) {
    if (!words.isEmpty()) {
      return refuse(quoted(words.getFirst()) + " is too much: a rule ends with what happens");
    }
    Set<Operation> counted = EnumSet.copyOf(operations);
    if (effect instanceof Effect.Full) {
      // What reads is never told that there is no room, nor is what removes.
      counted.retainAll(
          EnumSet.of(Operation.SET, Operation.WRITE, Operation.RENAME, Operation.ALLOCATE));
    }
    return counted.isEmpty()
        ? refuse(quoted(named) + " needs no room: full is about set, write, rename and allocate")
        : Result.ok(new Rule(text, counted, turns, effect));
  }

  private Result<Turns, Store.Error> turns() {
    String first = words.isEmpty() ? "" : words.getFirst();
    boolean every = first.equals("every");
    if (every || first.equals("after")) {
      words.remove();
      String number = words.isEmpty() ? "" : words.remove();
      Optional<Turns> turns = every ? Turns.every(number) : Turns.after(number);
      return turns
          .<Result<Turns, Store.Error>>map(Result::ok)
          .orElseGet(() -> refuse(wrong(number, "a number behind " + first, TURNS)));
    }
    if (first.isEmpty() || "-0123456789".indexOf(first.charAt(0)) < 0) {
      return Result.ok(Turns.ALL);
    }
    words.remove();
    return Turns.numbered(first)
        .<Result<Turns, Store.Error>>map(Result::ok)
        .orElseGet(() -> refuse(wrong(first, "a number of a call", TURNS)));
  }

  private Result<Effect, Store.Error> effect() {
    String word = words.isEmpty() ? "" : words.remove();
    return switch (word) {
      case "fails" -> Result.ok(new Effect.Fails());
      case "full" -> Result.ok(new Effect.Full());
      case "slow" -> slow();
      default -> refuse(wrong(word, "what happens", EFFECTS));
    };
  }

  private Result<Effect, Store.Error> slow() {
    String word = words.isEmpty() ? "" : words.remove();
    return time(word)
        .<Result<Effect, Store.Error>>map(it -> Result.ok(new Effect.Slow(it)))
        .orElseGet(() -> refuse(wrong(word, "a time behind slow", "20ms or 2s")));
  }

  /** {@code 20ms}, {@code 2s}. */
  private static Optional<Duration> time(String word) {
    int end = 0;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    if (end == 0 || end > LONGEST) {
      return Optional.empty();
    }
    long number = Long.parseLong(word.substring(0, end));
    return switch (word.substring(end)) {
      case "ms" -> Optional.of(Duration.ofMillis(number));
      case "s" -> Optional.of(Duration.ofSeconds(number));
      default -> Optional.empty();
    };
  }

  private static String wrong(String word, String what, String instead) {
    return (word.isEmpty() ? what + " is missing" : quoted(word) + " is not " + what)
        + ": write "
        + instead;
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }

  private <T> Result<T, Store.Error> refuse(String reason) {
    return Result.err(new NoRule(text, reason));
  }

  private record NoRule(String text, String reason) implements Store.Error {
    @Override
    public String message() {
      return "\"" + text + "\" is no rule of a schedule: " + reason;
    }
  }
}
