package dev.dovetail.bench.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTest {
  private static List<String> asked(int largest, String... words) {
    return Case.asked(largest, Set.of(words)).stream()
        .map(it -> it.pair().device() + " " + it.operation().word() + " " + it.load())
        .toList();
  }

  @Test
  void wordsNarrow() {
    assertEquals(
        List.of(
            "zip list Load[keys=10, size=1024]",
            "zip list Load[keys=1000, size=1024]",
            "zip list Load[keys=100000, size=1024]"),
        asked(100_000, "zip", "list"));
  }

  @Test
  void noMoreFilesThanAsked() {
    assertEquals(
        List.of("memory get Load[keys=10, size=1024]", "memory get Load[keys=10, size=1048576]"),
        asked(10, "get", "memory"));
  }

  @Test
  void allIsEveryOperationOfEveryDevice() {
    assertEquals(
        Pairs.all().stream().map(Pair::device).toList(),
        Case.asked(10, Set.of()).stream().map(it -> it.pair().device()).distinct().toList());
    assertTrue(asked(10).contains("overlay(memory, memory) set Load[keys=10, size=1024]"));
  }

  @Test
  void aMisspeltWordIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> asked(10, "memry"));
  }
}
