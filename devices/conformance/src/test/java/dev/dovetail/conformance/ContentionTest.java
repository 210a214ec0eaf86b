package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever one of the two threads meets, both have ended when the case has. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ContentionTest {
  private static final StorePath PATH = Trial.path("/a");

  private final TestConsole console = new TestConsole();
  private final Findings findings = new Findings("WritableStore", console);
  private final AtomicInteger sets = new AtomicInteger();

  private void contend(Mutant.Change change) {
    WritableStore store =
        new Mutant<WritableStore>(WritableStore.class, new Plain(Plain.Slip.NONE)).with(change);
    findings.test("both end", () -> new Contention(store, PATH, findings).run());
  }

  @Test
  void aReaderThatThrowsLeavesNoWriter() {
    var thrown = new CountDownLatch(1);
    contend(
        (method, arguments) -> {
          if (method.getName().equals("get")) {
            thrown.countDown();
            throw new IllegalStateException("no get");
          }
          if (sets.get() > 0) {
            await(thrown);
          }
          sets.incrementAndGet();
          return Optional.empty();
        });
    assertEquals(
        List.of("both end: it threw java.lang.IllegalStateException: no get"),
        console.complaints());
    assertEquals(61, sets.get(), "sets that were done when the case had ended");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aWriterThatThrowsEndsTheReader() {
    contend(
        (method, arguments) -> {
          if (method.getName().equals("set") && sets.incrementAndGet() == 5) {
            throw new IllegalStateException("no set");
          }
          return Optional.empty();
        });
    assertEquals(
        List.of("both end: set threw java.lang.IllegalStateException: no set"),
        console.complaints());
  }
}
