package dev.dovetail.tool.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An answer that cannot be written is known to be lost. */
final class SinkTest {
  @Test
  void whatIsWrittenArrives() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sink sink = new Sink(out);
    print(sink);
    assertEquals("answer", out.toString(StandardCharsets.UTF_8));
    assertTrue(sink.loss().isEmpty(), "nothing is lost");
  }

  @Test
  void aFullDiskIsALoss() {
    assertEquals(Optional.of("No space left on device"), loss("No space left on device"));
  }

  @Test
  void aReaderThatWantsNoMoreIsNone() {
    assertEquals(Optional.empty(), loss("Broken pipe"));
  }

  private static Optional<String> loss(String reason) {
    Sink sink =
        new Sink(
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                throw new IOException(reason);
              }
            });
    print(sink);
    return sink.loss();
  }

  private static void print(Sink sink) {
    try (PrintWriter writer = new PrintWriter(sink, false, StandardCharsets.UTF_8)) {
      writer.print("answer");
    }
  }
}
