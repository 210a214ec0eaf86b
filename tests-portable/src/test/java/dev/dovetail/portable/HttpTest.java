package dev.dovetail.portable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HTTP is a network in JavaScript, too. */
@ExtendWith(Compiled.class)
final class HttpTest {
  @Test
  void passes(Javascript programs) throws IOException, InterruptedException {
    assertEquals(
        new Outcome(
            0,
            List.of("Serving at http://localhost:80/", "Network: 10 cases passed"),
            List.of("the service broke: java.lang.IllegalStateException: asked to break")),
        programs.run(Bundled.HTTP));
  }
}
