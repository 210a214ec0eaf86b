package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations are read, and refused, as the JDK does. */
class IsoDurationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PT1.5S",
        "pt1,5s",
        "PT1.S",
        "PT-1.5S",
        "-PT1.5S",
        "-PT-1.5S",
        "PT-0.5S",
        "-PT0.000000001S",
        "P1DT2H3M4.999999999S",
        "PT1M-0.25S",
        "-PT1M+0.25S",
        "PT.5S",
        "PTS",
        ".",
        "-.5S",
        "1.5S",
        "PT1.5",
        "PT1.5M",
        "PT1.0000000001S",
        "PT1.+5S",
        "PT1.5.5S",
        "PT1.5SS",
        "PT1MS",
        "PT1M.5S",
        "PT1S.5S",
        "",
        "PT9223372036854775807.999999999S",
        "PT-9223372036854775808.1S"
      })
  void agree(String text) {
    assertEquals(read(Duration::parse, text), read(IsoDuration::parse, text));
  }

  private static Optional<Duration> read(Function<String, Duration> reader, String text) {
    try {
      return Optional.of(reader.apply(text));
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }
}
