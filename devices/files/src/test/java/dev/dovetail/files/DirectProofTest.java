package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.WritableStoreConformance;
import dev.dovetail.runtime.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder of the host is a store that can be written. */
@Assemble(
    application = WritableStoreConformance.class,
    target = "test",
    main = "DirectProof",
    value = {"store = direct", "sequences = 60"})
@Timeout(120)
class DirectProofTest {
  @TempDir private Path folder;

  @Test
  void isOne() throws InterruptedException {
    Running proof = DirectProof_test.start("--fs", folder.toString());
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
