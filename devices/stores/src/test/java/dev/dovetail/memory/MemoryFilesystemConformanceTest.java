package dev.dovetail.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.FilesystemConformance;
import dev.dovetail.runtime.Running;
import org.junit.jupiter.api.Test;

@Assemble(application = FilesystemConformance.class, target = "test", value = "files = memory")
class MemoryFilesystemConformanceTest {
  @Test
  void isAFileSystem() throws InterruptedException {
    Running proof = FilesystemConformance_test.start();
    assertEquals(0, proof.await(), proof.complaints()::toString);
  }
}
