package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.FilesystemConformance;
import dev.dovetail.runtime.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder of the host is a file system. */
@Assemble(
    application = FilesystemConformance.class,
    target = "test",
    main = "DirectFilesystemProof",
    value = {"files = direct", "sequences = 200"})
@Timeout(120)
class DirectFilesystemProofTest {
  @TempDir private Path folder;

  @Test
  void isOne() throws InterruptedException {
    Running proof = DirectFilesystemProof_test.start("--fs", folder.toString());
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
