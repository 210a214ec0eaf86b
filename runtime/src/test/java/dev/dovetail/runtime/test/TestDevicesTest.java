package dev.dovetail.runtime.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

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
