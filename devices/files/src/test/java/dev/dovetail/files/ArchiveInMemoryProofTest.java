package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.WritableStoreConformance;
import dev.dovetail.runtime.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A ZIP archive in memory is a store that can be written. */
@Assemble(
    application = WritableStoreConformance.class,
    target = "test",
    main = "ArchiveInMemoryProof",
    value = {"store = archive-in-memory", "sequences = 100"})
@Timeout(120)
class ArchiveInMemoryProofTest {
  @Test
  void isOne() throws InterruptedException {
    Running proof = ArchiveInMemoryProof_test.start();
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
