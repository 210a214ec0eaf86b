package dev.dovetail.portable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each suite passes each portable device in JavaScript. */
@ExtendWith(Compiled.class)
final class ConformanceTest {
  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"TAR", "TAR_DISK", "HTTP", "DIGESTS", "DUET"})
  void passes(Bundled program, Javascript programs) throws IOException, InterruptedException {
    Outcome outcome = programs.run(program);
    assertEquals(0, outcome.code(), outcome::toString);
    assertTrue(outcome.passed(), outcome::toString);
  }
}
