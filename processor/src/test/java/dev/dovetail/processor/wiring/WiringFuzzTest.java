package dev.dovetail.processor.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** What an annotation or an option may hold, by Jazzer; the inputs it starts from are texts. */
final class WiringFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void wiring(byte[] input) {
    new ReadText(new String(input, UTF_8)).check();
  }

  @FuzzTest(maxDuration = "2m")
  void condition(byte[] input) {
    new ReadText(new String(input, UTF_8)).checkCondition();
  }

  @FuzzTest(maxDuration = "2m")
  void parameter(byte[] input) {
    new ReadText(new String(input, UTF_8)).checkFormal();
  }
}
