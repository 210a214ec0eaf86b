package dev.dovetail.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.LogConformance;
import dev.dovetail.runtime.NotStarted;
import dev.dovetail.runtime.Running;
import java.util.List;
import org.junit.jupiter.api.Test;

@Assemble(
    application = Speaker.class,
    target = "test",
    value = {"first = memory", "second = memory"},
    main = "ToMemory")
class MemoryLogTest {
  @Test
  void keepsTheNewestOfEachSlot() throws InterruptedException {
    Running speaker = ToMemory_test.start("--memory-log-messages", "2");
    assertEquals(0, speaker.await());
    MemoryLog first = speaker.device("first", MemoryLog.class);
    assertEquals(
        List.of(
            "INFO first: busy",
            "ERROR first: what was to be said failed: java.lang.IllegalStateException: no words"),
        lines(first));
    assertEquals(1, first.dropped());
    MemoryLog second = speaker.device("second", MemoryLog.class);
    assertEquals(List.of("WARNING second: odd", "DEBUG second: inside"), lines(second));
    assertEquals(0, second.dropped());
  }

  private static List<String> lines(MemoryLog log) {
    return log.messages().stream().map(Message::line).toList();
  }

  @Test
  void refusesToKeepLessThanNothing() {
    var refused =
        assertThrows(
            NotStarted.class, () -> ToMemory_test.start("--memory-log-messages", "-1").close());
    assertTrue(
        String.valueOf(refused.getMessage()).contains("a log cannot keep -1 messages"),
        refused::toString);
  }

  @Assemble(
      application = LogConformance.class,
      target = "test",
      value = "log = memory",
      main = "MemoryProof")
  static final class Proof {}

  @Test
  void isWhatALogIs() throws InterruptedException {
    assertEquals(0, MemoryProof_test.start().await());
  }
}
