package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.Console;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A case that does not end is named. */
@Timeout(120)
class WatchTest {
  private final BlockingQueue<String> complaints = new LinkedBlockingQueue<>();
  private final Console console =
      new Console() {
        @Override
        public void print(String line) {}

        @Override
        public void complain(String line) {
          complaints.add(line);
        }

        @Override
        public int columns() {
          return 80;
        }
      };

  @Test
  void namesACaseThatDoesNotEnd() {
    var findings = new Findings("Store", console, 1);
    var seen = new AtomicReference<List<String>>(List.of());
    findings.test(
        "get ends",
        () -> {
          try {
            // As long as nothing is said of it, the case hangs.
            seen.set(List.of(complaints.take(), complaints.take()));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    assertEquals(
        List.of("get ends: not done after 0.001 s", "get ends: not done after 0.002 s"),
        seen.get());
    assertTrue(findings.verdict("").isOk(), "being slow is no fault");
  }
}
