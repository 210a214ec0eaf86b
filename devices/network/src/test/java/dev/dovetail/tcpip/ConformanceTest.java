package dev.dovetail.tcpip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.NetworkConformance;
import dev.dovetail.conformance.TransportConformance;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The device is what its signatures say; on {@code unix}, where it belongs. */
class ConformanceTest {
  @Nested
  @Assemble(
      application = TransportConformance.class,
      target = "unix",
      value = {"transport = tcpip(0)", "peer = sockets"})
  class OfTheTransport {
    @Test
    void holds() throws InterruptedException {
      assertEquals(0, TransportConformance_unix.start().await());
    }
  }

  @Nested
  @Assemble(
      application = NetworkConformance.class,
      target = "unix",
      value = {"network = tcpip", "visitor = sockets"})
  class OfTheNetwork {
    @Test
    void holds() throws IOException, InterruptedException {
      int port;
      try (var free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      assertEquals(0, NetworkConformance_unix.start("--port", "" + port).await());
    }
  }
}
