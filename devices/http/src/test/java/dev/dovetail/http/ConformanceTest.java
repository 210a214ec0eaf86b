package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.NetworkConformance;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** HTTP over TCP is what its signature says. */
@Assemble(
    application = NetworkConformance.class,
    target = "unix",
    value = {"network = http(tcpip)", "visitor = client"})
class ConformanceTest {
  @Test
  void isANetwork() throws IOException, InterruptedException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    assertEquals(0, NetworkConformance_unix.start("--port", "" + port).await());
  }
}
