package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.WritableStoreConformance;
import dev.dovetail.runtime.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A ZIP archive of the host is a store that can be written. */
@Assemble(
    application = WritableStoreConformance.class,
    target = "test",
    main = "ZipProof",
    value = {"store = zip", "sequences = 30"})
@Timeout(120)
class ZipProofTest {
  @TempDir private Path folder;

  @Test
  void isOne() throws InterruptedException {
    Running proof =
        ZipProof_test.start("--zip-file", folder.resolve("a.zip").toString(), "--zip-create");
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
