package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.WritableStoreConformance;
import dev.dovetail.runtime.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A folder in memory is a store that can be written. */
@Assemble(
    application = WritableStoreConformance.class,
    target = "test",
    main = "FolderInMemoryProof",
    value = {"store = folder-in-memory", "sequences = 500"})
@Timeout(120)
class FolderInMemoryProofTest {
  @Test
  void isOne() throws InterruptedException {
    Running proof = FolderInMemoryProof_test.start();
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
