package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.test.TestConsole;
import java.util.List;

/**
 * Tries suites.
 *
 * @param console that they speak on
 */
record SuiteProof(TestConsole console) {
  SuiteProof() {
    this(new TestConsole());
  }

  /** The suite passes. */
  void passes(Job suite) {
    assertTrue(suite.run().isOk(), console.complaints()::toString);
  }

  /** The suite fails in just one case. */
  void fails(String holds, Job suite) {
    assertFalse(suite.run().isOk(), "passed, although not: " + holds);
    List<String> wrong =
        console.complaints().stream().map(it -> it.split(": ", 2)[0]).distinct().toList();
    assertEquals(List.of(holds), wrong);
  }
}
