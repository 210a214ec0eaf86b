package dev.dovetail.runtime.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TestDevicesTest {
  @Test
  void theEnvironmentOfTheMachineIsNotSeen() {
    var arguments = new TestArguments();
    assertEquals(List.of("-p", "1"), arguments.words(new String[] {"-p", "1"}));
    assertEquals(Optional.empty(), arguments.environment("PATH"));
  }

  @Test
  void theConsoleKeepsItsLines() {
    var console = new TestConsole();
    console.print("a");
    console.complain("b");
    console.print("c");
    assertEquals(List.of("a", "c"), console.printed());
    assertEquals(List.of("b"), console.complaints());
  }

  @Test
  @Timeout(120)
  void linesThatAreStillToComeAreWaitedFor() {
    var console = new TestConsole();
    var thread =
        new Thread(
            () -> {
              console.print("a");
              console.complain("b");
              console.print("c");
              console.complain("d");
            });
    thread.start();
    assertEquals(List.of("a", "c"), console.awaitPrinted(2, Duration.ofSeconds(60)));
    assertEquals(List.of("b", "d"), console.awaitComplaints(2, Duration.ofSeconds(60)));
  }

  @Test
  void linesThatDoNotComeAreMissed() {
    var console = new TestConsole();
    console.print("a");
    var missed =
        assertThrows(
            IllegalStateException.class, () -> console.awaitPrinted(2, Duration.ofMillis(1)));
    assertEquals("1 of 2 lines came: [a]", missed.getMessage());
    missed =
        assertThrows(
            IllegalStateException.class, () -> console.awaitComplaints(1, Duration.ofMillis(1)));
    assertEquals("0 of 1 lines came: []", missed.getMessage());
  }

  @Test
  @Timeout(120)
  void nobodyWaitsWhoIsInterrupted() {
    var console = new TestConsole();
    Thread.currentThread().interrupt();
    assertThrows(
        IllegalStateException.class, () -> console.awaitPrinted(1, Duration.ofSeconds(60)));
    assertTrue(Thread.interrupted(), "the interruption is lost");
  }

  @Test
  void anExitIsKeptAndOneOtherThanZeroIsSeen() {
    var lifecycle = new TestLifecycle();
    assertEquals(OptionalInt.empty(), lifecycle.exitCode());
    lifecycle.exit(0);
    assertEquals(OptionalInt.of(0), lifecycle.exitCode());
    var exit = assertThrows(NonZeroExit.class, () -> lifecycle.exit(64));
    assertEquals(64, exit.code());
    assertEquals("the program ended with exit code 64", exit.getMessage());
    assertEquals(OptionalInt.of(64), lifecycle.exitCode());
  }

  @Test
  void stopRunsEveryAction() {
    var log = new ArrayList<String>();
    var lifecycle = new TestLifecycle();
    lifecycle.onStop(() -> log.add("a"));
    lifecycle.onStop(() -> log.add("b"));
    lifecycle.stop();
    assertEquals(List.of("a", "b"), log);
  }
}
