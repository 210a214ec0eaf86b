package dev.dovetail.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.StoreConformance;
import dev.dovetail.runtime.Running;
import org.junit.jupiter.api.Test;

@Assemble(
    application = StoreConformance.class,
    target = "test",
    value = "store = cache(overlay(memory, filled), 201000)")
class CacheConformanceTest {
  @Test
  void isAStoreOverAnOverlay() throws InterruptedException {
    Running proof = StoreConformance_test.start();
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
