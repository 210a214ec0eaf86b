package dev.dovetail.conformance;

import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a suite has found of a device so far, case by case; faults are said as they are found. */
final class Findings {
  private static final long PATIENCE_MILLISECONDS = 30_000;

  private final String signature;
  private final Console console;
  private final long patience;
  private final List<String> faults = new ArrayList<>();
  private String name = "";
  private int cases;

  /**
   * Nothing found yet.
   *
   * @param signature that the device is to have, for messages
   * @param console where faults are said
   */
  Findings(String signature, Console console) {
    this(signature, console, PATIENCE_MILLISECONDS);
  }

  /**
   * Nothing found yet.
   *
   * @param patience milliseconds that a case may take before it is named
   */
  Findings(String signature, Console console, long patience) {
    this.signature = signature;
    this.console = console;
    this.patience = patience;
  }

  /** Tries a case, whose name says what holds. */
  void test(String holds, Runnable attempt) {
    name = holds;
    cases++;
    Watch watch = Watch.over(holds, patience, console);
    try {
      part(attempt);
    } finally {
      watch.end();
    }
  }

  /** Tries a part of a case; whatever becomes of it, others can follow. */
  void part(Runnable attempt) {
    try {
      attempt.run();
    } catch (RuntimeException | Error e) {
      fault("it threw " + e);
    }
  }

  /** Something is to be equal to something else. */
  void same(String what, Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      fault(what + " gave " + actual + ", not " + expected);
    }
  }

  /** An operation is to give a content. */
  void content(String what, byte[] expected, Result<byte[], ?> actual) {
    same(what, Result.ok(new Bytes(expected)), actual.map(Bytes::new));
  }

  /** An operation is to end without an error. */
  void done(String what, Result<?, ?> result) {
    result.ifErr(error -> fault(what + " gave " + error + ", not success"));
  }

  /** An operation is to end with just this error. */
  void fails(String what, DeviceError expected, Result<?, ?> result) {
    same(what, "Err[error=" + expected + "]", result.toString());
  }

  /** A call is a programming error. */
  void refuses(String what, Runnable call) {
    try {
      call.run();
    } catch (IllegalArgumentException e) {
      return;
    }
    fault(what + " was accepted");
  }

  /** Notes that the case does not hold. */
  void fault(String sentence) {
    String fault = name + ": " + sentence;
    faults.add(fault);
    console.complain(fault);
  }

  /** How many cases were tried. */
  int cases() {
    return cases;
  }

  /** Ends the suite: a line on the console, or why the device is not what it is said to be. */
  Result<Void, Refuted> verdict(String further) {
    if (!faults.isEmpty()) {
      return Result.err(new Refuted(signature, faults));
    }
    console.print(signature + ": " + cases + " cases passed" + further);
    return Result.ok();
  }
}
