package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.log.Log;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Proves a log, as seen by who says something. */
@Application(
    name = "log-conformance",
    main = "LogConformance",
    doc = "Proves that a device is a Log. Says something on each level.")
public final class LogConformance implements Job {
  private static final int THREADS = 4;
  private static final int MESSAGES = 25;

  private final Log log;
  private final Console console;

  /** Takes the log to be proved. */
  public LogConformance(Log log, @Use("target") Console console) {
    this.log = log;
    this.console = console;
  }

  @Override
  public Result<Void, Refuted> run() {
    var findings = new Findings("Log", console);
    findings.test("a message is asked for once at most", () -> once(findings));
    findings.test("a level is wanted always or never", () -> steady(findings));
    findings.test("what matters more is wanted, too", () -> ordered(findings));
    findings.test("odd messages are nobody's trouble", this::odd);
    findings.test("many may speak at once", () -> crowd(findings));
    return findings.verdict("");
  }

  private boolean isWanted(Log.Level level, Findings findings) {
    var asked = new AtomicInteger();
    log.say(level, () -> "asked " + asked.incrementAndGet() + " times");
    if (asked.get() > 1) {
      findings.fault(level + " asked " + asked + " times");
    }
    return asked.get() > 0;
  }

  private void once(Findings findings) {
    for (Log.Level level : Log.Level.values()) {
      isWanted(level, findings);
    }
  }

  private void steady(Findings findings) {
    for (Log.Level level : Log.Level.values()) {
      boolean first = isWanted(level, findings);
      findings.same(level + " wanted again", first, isWanted(level, findings));
    }
  }

  private void ordered(Findings findings) {
    boolean wanted = true;
    for (Log.Level level : Log.Level.values()) {
      boolean now = isWanted(level, findings);
      if (now && !wanted) {
        findings.fault(level + " is wanted, and what matters more is not");
      }
      wanted = now;
    }
  }

  private void odd() {
    for (String message : List.of("", "two\nlines", "{0} %s %n \\", "名前 \0", "x".repeat(10_000))) {
      log.error(() -> message);
      log.warning(() -> message);
      log.info(() -> message);
      log.debug(() -> message);
    }
  }

  private void crowd(Findings findings) {
    List<Thread> all = new ArrayList<>();
    var broken = new AtomicInteger();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      var one =
          new Thread(
              () -> {
                for (int message = 0; message < MESSAGES; message++) {
                  log.info(() -> "thread " + number);
                }
              });
      one.setUncaughtExceptionHandler((thread, failure) -> broken.incrementAndGet());
      all.add(one);
      one.start();
    }
    for (Thread one : all) {
      try {
        one.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    findings.same("threads that broke", 0, broken.get());
  }
}
