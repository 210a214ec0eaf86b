package dev.dovetail.portable;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What does not compile does not pass. */
final class JavascriptTest {
  @Test
  void tellsWhatIsLacking() {
    String message =
        assertThrows(AssertionError.class, () -> Javascript.compiled(Lacking.class)).toString();
    assertTrue(message.contains("String.lines()"), message);
    assertTrue(message.contains("at dev.dovetail.portable.Lacking.main"), message);
  }
}
