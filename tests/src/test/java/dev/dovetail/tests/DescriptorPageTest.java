package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The descriptor that the reference shows is the one that its example gives. With {@code
 * -Dgolden=write} it is put there anew, to be read before it is kept.
 */
final class DescriptorPageTest {
  @Test
  void showsWhatIsWritten() throws IOException {
    ReferencePage page = new ReferencePage("descriptor.md");
    String shown = page.blocks("json").get(0);
    String written = Described.of(page.build().clean(), "greet.Greeter", "test").text();
    if ("write".equals(System.getProperty("golden"))) {
      page.replace(shown, written);
    } else {
      assertEquals(shown, written);
    }
  }
}
