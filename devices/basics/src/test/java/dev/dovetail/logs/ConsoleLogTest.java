package dev.dovetail.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.LogConformance;
import dev.dovetail.log.Log;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.SlotPath;
import dev.dovetail.runtime.test.TestConsole;
import java.util.List;
import org.junit.jupiter.api.Test;

@Assemble(
    application = Speaker.class,
    target = "test",
    value = {"first = console", "second = console"},
    main = "ToConsole")
class ConsoleLogTest {
  @Test
  void saysWhoSpeaksInOneLine() throws InterruptedException {
    Running speaker = ToConsole_test.start();
    assertEquals(0, speaker.await());
    assertEquals(
        List.of(
            "ERROR first: two\\nlines\\tand \\u001b[31m",
            "WARNING second: odd",
            "INFO first: busy",
            "ERROR first: what was to be said failed: java.lang.IllegalStateException: no words"),
        lines(speaker));
  }

  @Test
  void saysWhatIsWanted() throws InterruptedException {
    Running speaker = ToConsole_test.start("--log-level", "debug");
    assertEquals(0, speaker.await());
    assertEquals(5, lines(speaker).size(), lines(speaker)::toString);
    speaker = ToConsole_test.start("--log-level", "error");
    assertEquals(0, speaker.await());
    assertEquals(2, lines(speaker).size(), lines(speaker)::toString);
  }

  private static List<String> lines(Running speaker) {
    return speaker.device("target.console", TestConsole.class).complaints();
  }

  @Test
  void aConsoleThatFailsIsNobodysTrouble() {
    var console =
        new Console() {
          @Override
          public void print(String line) {}

          @Override
          public void complain(String line) {
            throw new IllegalStateException("closed");
          }

          @Override
          public int columns() {
            return 80;
          }
        };
    new ConsoleLog(new SlotPath("a"), console, Log.Level.DEBUG).error(() -> "unheard");
  }

  @Assemble(
      application = LogConformance.class,
      target = "test",
      value = "log = console",
      main = "ConsoleProof")
  static final class Proof {}

  @Test
  void isWhatALogIs() throws InterruptedException {
    assertEquals(0, ConsoleProof_test.start().await());
  }
}
