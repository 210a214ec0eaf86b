package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.test.TestConsole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case that does not end is named. */
class WatchTest {
  private final TestConsole console = new TestConsole();

  @Test
  void namesACaseThatDoesNotEnd() {
    var findings = new Findings("Store", console, 1);
    // As long as nothing is said of it, the case hangs.
    findings.test("get ends", () -> console.awaitComplaints(2, Duration.ofSeconds(60)));
    assertEquals(
        List.of("get ends: not done after 0.001 s", "get ends: not done after 0.002 s"),
        console.complaints().subList(0, 2));
    assertTrue(findings.verdict("").isOk(), "being slow is no fault");
  }
}
