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
    WritableStore store = store("any every 2 slow 20ms; set 4 slow 5s");
    for (int i = 0; i < 5; i++) {
      assertTrue(store.set(A, new byte[i]).isOk());
    }
    assertEquals(List.of(Duration.ofMillis(20), Duration.ofMillis(5020)), pauses.pauses());
    assertEquals(Result.ok(4L), store.size(A));
  }

  @Test
  void removingNeedsNoRoom() {
    WritableStore store = store("writes full");
    assertTrue(store.remove(A).isOk());
    assertEquals(Result.err(new WritableStore.NoSpace(A)), store.set(A, new byte[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          set                     => what happens is missing: write fails, full, or slow with a time
          fails                   => "fails" is no operation: write get, exists, list, time, read,
          set 3                   => what happens is missing: write fails, full, or slow with a time
          set 0 fails             => "0" is not a number of a call: write 3, 3-5, every 3 or after 3
          set 5-3 fails           => "5-3" is not a number of a call: write 3, 3-5, every 3 or after
          set -1 fails            => "-1" is not a number of a call: write 3, 3-5, every 3 or after 3
          set every fails         => "fails" is not a number behind every: write 3, 3-5, every 3 or
          set every 0 fails       => "0" is not a number behind every: write 3, 3-5, every 3 or after
          set after               => a number behind after is missing: write 3, 3-5, every 3 or after
          set 3 fails now         => "now" is too much: a rule ends with what happens
          set 3 failed            => "failed" is not what happens: write fails, full, or slow with
          sets 3 fails            => "sets" is no operation: write get, exists, list, time, read,
          get full                => "get" needs no room: full is about set, write, rename and
          reads full              => "reads" needs no room: full is about set, write, rename and
          remove full             => "remove" needs no room: full is about set, write, rename and
          get slow                => a time behind slow is missing: write 20ms or 2s
          get slow 20             => "20" is not a time behind slow: write 20ms or 2s
          get slow 2m             => "2m" is not a time behind slow: write 20ms or 2s
          get slow 9999999999s    => "9999999999s" is not a time behind slow: write 20ms or 2s
          set 99999999999 fails   => "99999999999" is not a number of a call: write 3, 3-5, every 3
          set 1 fails; what       => "what" is no operation: write get, exists, list, time, read,
          """)
  void saysWhichWordIsWrong(String schedule, String reason) {
    String message = message(WritableFault.of(memory, pauses, schedule));
    String last = schedule.substring(schedule.indexOf(';') + 1).strip();
    assertTrue(message.startsWith("\"" + last + "\" is no rule of a schedule: " + reason), message);
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
