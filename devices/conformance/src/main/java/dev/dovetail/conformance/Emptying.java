package dev.dovetail.conformance;

import java.util.Optional;
import java.util.function.Supplier;

/** Empties a device between cases. The first time that this fails is a fault, and the last. */
final class Emptying {
  private final Supplier<Optional<String>> removal;
  private final Findings findings;
  private boolean failed;

  /**
   * Nothing removed yet.
   *
   * @param removal removes everything; gives what hinders it
   * @param findings of the case that left what is removed
   */
  Emptying(Supplier<Optional<String>> removal, Findings findings) {
    this.removal = removal;
    this.findings = findings;
  }

  /** Tries a case, unless something is there still, and removes what it leaves. */
  void test(String holds, Runnable attempt) {
    if (!failed) {
      findings.test(
          holds,
          () -> {
            // What one case leaves behind would be laid at the door of the next.
            findings.part(attempt);
            run();
          });
    }
  }

  /** Removes everything, unless that failed before. */
  void run() {
    if (!failed) {
      hindrance().ifPresent(this::fail);
    }
  }

  private Optional<String> hindrance() {
    try {
      return removal.get();
    } catch (RuntimeException | Error e) {
      return Optional.of("it threw " + e);
    }
  }

  private void fail(String hindrance) {
    failed = true;
    findings.fault("the device cannot be emptied, so no further case is tried: " + hindrance);
  }

  /** Whether something may be there still that a case has left. */
  boolean failed() {
    return failed;
  }
}
