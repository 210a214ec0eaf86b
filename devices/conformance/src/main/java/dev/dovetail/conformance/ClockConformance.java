package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.clock.MonotonicClock;
import dev.dovetail.clock.Sleep;
import dev.dovetail.clock.WallClock;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import java.time.Duration;
import java.time.Instant;

/** Proves a wall clock, a monotonic clock and a sleep, which belong together. */
@Application(
    name = "clock-conformance",
    main = "ClockConformance",
    doc = "Proves that devices are a WallClock, a MonotonicClock and a Sleep.")
public final class ClockConformance implements Job {
  private static final int READINGS = 1_000;
  private static final Duration SHORT = Duration.ofMillis(20);

  private final WallClock wall;
  private final MonotonicClock monotonic;
  private final Sleep sleep;
  private final Console console;

  /** Takes what is to be proved. */
  public ClockConformance(
      WallClock wall, MonotonicClock monotonic, Sleep sleep, @Use("target") Console console) {
    this.wall = wall;
    this.monotonic = monotonic;
    this.sleep = sleep;
    this.console = console;
  }

  @Override
  public Result<Void, Refuted> run() {
    var findings = new Findings("Clock", console);
    findings.test("the wall clock tells a time that can be written", () -> times(findings));
    findings.test("periods are more than nothing", () -> periods(findings));
    findings.test("the monotonic clock never runs backwards", () -> forwards(findings));
    findings.test("no sleep takes no time that is told", () -> noSleep(findings));
    findings.test("a sleep takes at least its time", () -> sleeps(findings));
    findings.test("an interrupted thread does not sleep", () -> interrupted(findings));
    return findings.verdict("");
  }

  private void times(Findings findings) {
    Instant now = wall.now();
    findings.same("the time as it is read back", now, Instant.parse(now.toString()));
    findings.same("the second offset", wall.offset(), wall.offset());
  }

  private void periods(Findings findings) {
    wall.period().ifPresent(it -> findings.same("positive", true, it.compareTo(Duration.ZERO) > 0));
    monotonic
        .period()
        .ifPresent(it -> findings.same("positive", true, it.compareTo(Duration.ZERO) > 0));
  }

  private void forwards(Findings findings) {
    long before = monotonic.elapsed();
    for (int i = 0; i < READINGS; i++) {
      long now = monotonic.elapsed();
      if (now - before < 0) {
        findings.fault("elapsed gave " + now + " after " + before);
        return;
      }
      before = now;
    }
  }

  private void noSleep(Findings findings) {
    sleep.sleep(Duration.ZERO);
    sleep.sleep(Duration.ofSeconds(-1));
    findings.same("interrupted", false, Thread.currentThread().isInterrupted());
  }

  private void sleeps(Findings findings) {
    long before = monotonic.elapsed();
    sleep.sleep(SHORT);
    long took = monotonic.elapsed() - before;
    findings.same("at least " + SHORT + " (it was " + took + " ns)", true, took >= SHORT.toNanos());
  }

  private void interrupted(Findings findings) {
    Thread.currentThread().interrupt();
    sleep.sleep(Duration.ofDays(1));
    findings.same("still interrupted", true, Thread.interrupted());
  }
}
