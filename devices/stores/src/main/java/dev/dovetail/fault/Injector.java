package dev.dovetail.fault;

import dev.dovetail.clock.Sleep;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts calls, and does to them what a schedule says before the store is asked. */
final class Injector {
  private final List<Rule> rules;
  private final long[] calls;
  private final Sleep sleep;

  Injector(Schedule schedule, Sleep sleep) {
    this.rules = schedule.rules();
    this.calls = new long[rules.size()];
    this.sleep = sleep;
  }

  /** A call that reads. */
  <T> Result<T, Store.Error> read(
      Operation operation, StorePath path, Supplier<Result<T, Store.Error>> call) {
    Verdict verdict = count(operation);
    pause(verdict);
    return verdict
        .failing()
        .<Result<T, Store.Error>>map(it -> Result.err(injected(operation, path, it)))
        .orElseGet(call);
  }

  /** A call that writes. */
  Result<Void, WritableStore.WriteError> write(
      Operation operation, StorePath path, Supplier<Result<Void, WritableStore.WriteError>> call) {
    Verdict verdict = count(operation);
    pause(verdict);
    return verdict
        .failing()
        .<Result<Void, WritableStore.WriteError>>map(
            it ->
                Result.err(
                    it.effect() instanceof Effect.Full
                        ? new WritableStore.NoSpace(path)
                        : injected(operation, path, it)))
        .orElseGet(call);
  }

  private void pause(Verdict verdict) {
    if (!verdict.pause().isZero()) {
      sleep.sleep(verdict.pause());
    }
  }

  private static Injected injected(Operation operation, StorePath path, Rule rule) {
    return new Injected(operation.word(), path, rule.text());
  }

  /** The waits of all rules that are about the call, and the first that fails it. */
  private synchronized Verdict count(Operation operation) {
    Duration pause = Duration.ZERO;
    Optional<Rule> failing = Optional.empty();
    for (int i = 0; i < calls.length; i++) {
      Rule rule = rules.get(i);
      if (rule.operations().contains(operation) && rule.turns().include(++calls[i])) {
        if (rule.effect() instanceof Effect.Slow slow) {
          pause = pause.plus(slow.time());
        } else if (failing.isEmpty()) {
          failing = Optional.of(rule);
        }
      }
    }
    return new Verdict(pause, failing);
  }

  private record Verdict(Duration pause, Optional<Rule> failing) {}
}
