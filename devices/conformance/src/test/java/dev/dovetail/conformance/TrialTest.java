package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.store.StorePath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case has only what it made itself. */
class TrialTest {
  private final TestConsole console = new TestConsole();
  private final Plain store = new Plain(Plain.Slip.NONE);
  private final Trial trial = new Trial(store, new Findings("WritableStore", console));

  @Test
  void aCaseThatThrowsLeavesNothingToTheNext() {
    StorePath left = Trial.path("left");
    trial.of(
        "a first one",
        () -> {
          trial.set(left, "by the first");
          throw new IllegalStateException("in the midst");
        });
    trial.of("a second one", () -> trial.gone(left));
    assertEquals(
        List.of("a first one: it threw java.lang.IllegalStateException: in the midst"),
        console.complaints());
  }
}
