package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import org.junit.jupiter.api.Test;

/** Connections in memory are what their signature says. */
@Assemble(
    application = TransportConformance.class,
    target = "test",
    value = {"transport = loopback", "peer = loopback"})
class LoopbackTest {
  @Test
  void isATransport() throws InterruptedException {
    assertEquals(0, TransportConformance_test.start().await());
  }
}
