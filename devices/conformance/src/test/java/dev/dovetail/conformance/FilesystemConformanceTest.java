package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.test.TestConsole;
import java.util.List;
import org.junit.jupiter.api.Test;

@Assemble(application = FilesystemConformance.class, target = "test", value = "files = plain")
class FilesystemConformanceTest {
  @Test
  void passesTheModel() throws InterruptedException {
    Running proof = FilesystemConformance_test.start("--sequences", "500");
    assertEquals(0, proof.await());
    assertEquals(
        List.of("Filesystem: 28 cases passed, 500 sequences of seed 1"),
        proof.device("target.console", TestConsole.class).printed());
  }
}
