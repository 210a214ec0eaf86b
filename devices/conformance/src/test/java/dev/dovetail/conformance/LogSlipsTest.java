package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.log.Log;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A log that is right passes; each case finds one that is wrong. */
class LogSlipsTest {
  private final SuiteProof proving = new SuiteProof();
  private final List<String> said = new CopyOnWriteArrayList<>();

  @Test
  void takesALog() {
    proving.passes(
        new LogConformance((level, message) -> said.add(message.get()), proving.console()));
    proving.passes(new LogConformance((level, message) -> {}, proving.console()));
    // As many as there are tests of what it finds.
    assertEquals(
        List.of("Log: 5 cases passed", "Log: 5 cases passed"), proving.console().printed());
  }

  @Test
  void findsThatALevelIsWantedNowAndThen() {
    var turn = new AtomicLong();
    proving.fails(
        "a level is wanted always or never",
        new LogConformance(
            (level, message) -> {
              // The least level, the second time.
              if (level != Log.Level.DEBUG || turn.incrementAndGet() != 2) {
                said.add(message.get());
              }
            },
            proving.console()));
  }

  @Test
  void findsThatAnOddMessageBreaksIt() {
    proving.fails(
        "odd messages are nobody's trouble",
        new LogConformance(
            (level, message) -> said.add(message.get().formatted()), proving.console()));
  }

  @Test
  void findsThatOneMaySpeak() {
    Thread one = Thread.currentThread();
    proving.fails(
        "many may speak at once",
        new LogConformance(
            (level, message) -> {
              if (Thread.currentThread() != one) {
                throw new IllegalStateException("somebody else speaks");
              }
            },
            proving.console()));
  }

  @Test
  void findsThatAMessageIsAskedForTwice() {
    assertTrue(
        !new LogConformance(
                (level, message) -> said.add(message.get() + message.get()), proving.console())
            .run()
            .isOk());
    assertTrue(proving.console().complaints().get(0).endsWith("ERROR asked 2 times"));
  }

  @Test
  void findsThatErrorsAreLost() {
    proving.fails(
        "what matters more is wanted, too",
        new LogConformance(
            (level, message) -> {
              if (level != Log.Level.ERROR) {
                said.add(message.get());
              }
            },
            proving.console()));
  }
}
