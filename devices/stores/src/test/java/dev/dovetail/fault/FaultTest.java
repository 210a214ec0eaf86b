package dev.dovetail.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.Memory;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.stores.Pauses;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {
  private static final StorePath A = new StorePath(List.of("a"));

  private final Pauses pauses = new Pauses();
  private final Memory memory = new Memory(new Capacity(Long.MAX_VALUE));

  @ParameterizedTest
  @CsvSource({
    "set fails, !!!!!!!!!!",
    "set 3 fails, ..!.......",
    "set 3-5 fails, ..!!!.....",
    "set every 4 fails, ...!...!..",
    "set after 7 fails, .......!!!",
    "writes after 7 full, .......!!!",
    "any 2 fails, .!........",
    "set 2 fails; set every 5 full, .!..!....!",
    "reads fails, ..........",
    "get 1 fails; remove 1 fails, ..........",
    "'', .........."
  })
  void failsOnSchedule(String schedule, String calls) {
    WritableStore store = store(schedule);
    var result = new StringBuilder();
    for (int i = 0; i < calls.length(); i++) {
      result.append(store.set(A, new byte[0]).isOk() ? '.' : '!');
    }
    assertEquals(calls, result.toString());
  }

  @Test
  void whatFailsDoesNotReachTheStore() {
    WritableStore store = store("set 2 fails; set 3 full; get 2 fails");
    assertTrue(store.set(A, new byte[] {1}).isOk());
    assertEquals(
        "set of /a failed as scheduled by \"set 2 fails\"", message(store.set(A, new byte[2])));
    assertEquals(Result.err(new WritableStore.NoSpace(A)), store.set(A, new byte[2]));
    assertEquals(Result.ok(1L), store.size(A));
    assertTrue(store.get(A).isOk());
    assertEquals("get of /a failed as scheduled by \"get 2 fails\"", message(store.get(A)));
    assertTrue(store.get(A).isOk());
  }

  @Test
  void whatIsSlowIsDoneAllTheSame() {
    WritableStore store = store("any every 2 slow 20ms; set 4 slow 5ms");
    for (int i = 0; i < 5; i++) {
      assertTrue(store.set(A, new byte[i]).isOk());
    }
    assertEquals(List.of(Duration.ofMillis(20), Duration.ofMillis(25)), pauses.pauses());
    assertEquals(Result.ok(4L), store.size(A));
  }

  @Test
  void whatIsSlowMayTakeSeconds() {
    assertTrue(store("set slow 2s").set(A, new byte[0]).isOk());
    assertEquals(List.of(Duration.ofSeconds(2)), pauses.pauses());
  }

  @Test
  void removingNeedsNoRoom() {
    WritableStore store = store("writes full");
    assertTrue(store.remove(A).isOk());
    assertEquals(Result.err(new WritableStore.NoSpace(A)), store.set(A, new byte[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sets 3 fails | \"sets\" is no operation",
        "fails | \"fails\" is no operation",
        "set | its end is nothing that happens",
        "set 3 | its end is nothing that happens",
        "set 3 fials | \"fials\" is nothing that happens",
        "set 0 fails | \"0\" is no number of calls",
        "set 5-3 fails | \"5-3\" is no number of calls",
        "set -1 fails | \"-1\" is no number of calls",
        "set 99999999999 fails | \"99999999999\" is no number of calls",
        "set every fails | \"fails\" is no number of calls",
        "set after | its end is no number of calls",
        "set every 0 fails | \"0\" is no number of calls",
        "set 3 fails now | \"now\" is too much",
        "get slow 2s 3s | \"3s\" is too much",
        "get full | \"full\" is for what needs room",
        "reads full | \"full\" is for what needs room",
        "remove full | \"full\" is for what needs room",
        "get slow | its end is no time",
        "get slow 20 | \"20\" is no time",
        "get slow ms | \"ms\" is no time",
        "get slow s | \"s\" is no time",
        "get slow 2m | \"2m\" is no time",
        "get slow 1.5s | \"1.5s\" is no time"
      })
  void saysWhichWordIsWrong(String rule, String why) {
    for (String schedule : List.of(rule, "set 1 fails; " + rule + " ; any fails")) {
      String message = message(WritableFault.of(memory, pauses, schedule));
      assertTrue(message.startsWith('"' + rule + "\" is no rule: " + why), message);
    }
  }

  @Test
  void saysWhatMayStandThere() {
    assertEquals(
        "\"gets fails\" is no rule: \"gets\" is no operation: write get, exists, list, time, read,"
            + " size, digest, set, write, remove, rename, allocate, reads, writes or any",
        message(WritableFault.of(memory, pauses, "gets fails")));
    assertEquals(
        "\"get slow 20\" is no rule: \"20\" is no time: write milliseconds as 20ms, or seconds as 2s",
        message(WritableFault.of(memory, pauses, "get slow 20")));
  }

  private WritableStore store(String schedule) {
    return WritableFault.of(memory, pauses, schedule)
        .orElse(
            error -> {
              throw new AssertionError(error.message());
            });
  }

  private static String message(Result<?, ? extends WritableStore.WriteError> result) {
    return result.fold(it -> "no error", WritableStore.WriteError::message);
  }
}
