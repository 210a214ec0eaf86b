package dev.dovetail.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.WritableStoreConformance;
import dev.dovetail.runtime.Running;
import org.junit.jupiter.api.Test;

@Assemble(
    application = WritableStoreConformance.class,
    target = "test",
    value = "store = writable-fault(memory, pauses, 'any every 5 slow 1ms')")
class WritableFaultConformanceTest {
  @Test
  void isAStore() throws InterruptedException {
    Running proof = WritableStoreConformance_test.start();
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
