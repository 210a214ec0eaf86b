package dev.dovetail.processor.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dovetail.processor.wiring.SyntaxError;

/** What a device may say that it needs, by Jazzer; the inputs it starts from are texts. */
final class RequirementFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void requirement(byte[] input) {
    String text = new String(input, UTF_8);
    if (new RequirementParser(text).parse() instanceof ParsedRequirement.Understood understood) {
      String coordinates = understood.requirement().coordinates();
      var again =
          assertInstanceOf(
              ParsedRequirement.Understood.class,
              new RequirementParser(coordinates).parse(),
              () -> text + " printed as " + coordinates);
      assertEquals(coordinates, again.requirement().coordinates(), text);
    } else {
      within(((ParsedRequirement.Failed) new RequirementParser(text).parse()).error(), text);
    }
  }

  @FuzzTest(maxDuration = "2m")
  void range(byte[] input) {
    String text = new String(input, UTF_8);
    if (new RangeParser(text).parse() instanceof ParsedRange.Understood understood) {
      var again =
          assertInstanceOf(
              ParsedRange.Understood.class,
              new RangeParser(understood.range().toString()).parse(),
              () -> text + " printed as " + understood.range());
      assertEquals(understood.range(), again.range(), text);
    } else {
      within(((ParsedRange.Failed) new RangeParser(text).parse()).error(), text);
    }
  }

  private static void within(SyntaxError error, String text) {
    assertTrue(error.at() >= 0 && error.at() <= text.length(), () -> error + " in: " + text);
  }
}
