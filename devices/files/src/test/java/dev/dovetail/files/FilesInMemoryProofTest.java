package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.FilesystemConformance;
import dev.dovetail.runtime.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A folder in memory is a file system. */
@Assemble(
    application = FilesystemConformance.class,
    target = "test",
    main = "FilesInMemoryProof",
    value = {"files = files-in-memory", "sequences = 1000"})
@Timeout(120)
class FilesInMemoryProofTest {
  @Test
  void isOne() throws InterruptedException {
    Running proof = FilesInMemoryProof_test.start();
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
