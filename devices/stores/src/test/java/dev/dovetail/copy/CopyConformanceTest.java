package dev.dovetail.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.StoreConformance;
import dev.dovetail.runtime.Running;
import org.junit.jupiter.api.Test;

@Assemble(
    application = StoreConformance.class,
    target = "test",
    value = "store = copy(filled, memory)")
class CopyConformanceTest {
  @Test
  void isAStore() throws InterruptedException {
    Running proof = StoreConformance_test.start();
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
