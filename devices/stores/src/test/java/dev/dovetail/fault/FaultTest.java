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
import org.junit.jupiter.params.provider.ValueSource;

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
  void removingNeedsNoRoom() {
    WritableStore store = store("writes full");
    assertTrue(store.remove(A).isOk());
    assertEquals(Result.err(new WritableStore.NoSpace(A)), store.set(A, new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set",
        "fails",
        "set 3",
        "set 0 fails",
        "set 5-3 fails",
        "set -1 fails",
        "set every fails",
        "set every 0 fails",
        "set 3 fails now",
        "sets 3 fails",
        "get full",
        "reads full",
        "remove full",
        "get slow",
        "get slow 20",
        "get slow 20s",
        "set 99999999999 fails",
        "set 1 fails; what"
      })
  void saysWhatIsNoRule(String schedule) {
    String message = message(WritableFault.of(memory, pauses, schedule));
    assertTrue(message.contains("is no rule: write an operation"), message);
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
