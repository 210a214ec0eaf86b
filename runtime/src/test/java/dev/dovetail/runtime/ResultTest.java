package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ResultTest {
  private final Result<Integer, BadValue> two = Result.ok(2);
  private final Result<Integer, BadValue> bad = Result.err(new BadValue("no"));

  @Test
  void foldTakesTheFunctionForWhatIsThere() {
    assertEquals("2", two.fold(String::valueOf, BadValue::message));
    assertEquals("no", bad.fold(String::valueOf, BadValue::message));
  }

  @Test
  void mapChangesOnlyTheValue() {
    assertEquals(Result.ok("2"), two.map(String::valueOf));
    assertEquals(bad, bad.map(value -> value + 1));
  }

  @Test
  void flatMapGoesOnOnlyFromAValue() {
    assertEquals(bad, two.flatMap(value -> bad));
    assertEquals(Result.ok("2!"), two.flatMap(value -> Result.ok(value + "!")));
    assertEquals(bad, bad.flatMap(value -> two));
  }

  @Test
  void mapErrChangesOnlyTheError() {
    assertEquals(two, two.mapErr(error -> new BadValue("other")));
    assertEquals(
        Result.err(new BadValue("no!")), bad.mapErr(error -> new BadValue(error.message() + "!")));
  }

  @Test
  void orElseHasAnAnswerForAnError() {
    assertEquals(2, two.orElse(error -> 0));
    assertEquals(0, bad.orElse(error -> 0));
  }

  @Test
  void actionsSeeOnlyTheirCase() {
    var seen = new ArrayList<Object>();
    assertEquals(two, two.ifOk(seen::add).ifErr(seen::add));
    assertEquals(bad, bad.ifOk(seen::add).ifErr(seen::add));
    assertEquals(java.util.List.of(2, new BadValue("no")), seen);
  }

  @Test
  void tellsWhetherThereIsAValue() {
    assertTrue(two.isOk());
    assertTrue(Result.ok().isOk());
    assertFalse(bad.isOk());
  }

  @Test
  void widensToCommonSupertypes() {
    Result<Number, DeviceError> wide = Result.widen(two);
    assertEquals(two, wide);
  }
}
