package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.Assemble;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.test.TestConsole;
import java.util.List;
import org.junit.jupiter.api.Test;

@Assemble(application = StoreConformance.class, target = "test", value = "store = filled")
class StoreConformanceTest {
  @Test
  void passesTheSpecimen() throws InterruptedException {
    assertEquals(0, StoreConformance_test.start().await());
  }

  @Test
  void findsWhatIsMissing() throws InterruptedException {
    Running proof = StoreConformance_test.start("--without", "/folder/a");
    assertEquals(1, proof.await());
    List<String> complaints = proof.device("target.console", TestConsole.class).complaints();
    assertTrue(
        complaints.get(0).contains("get gives whole contents: get /folder/a gave Err"),
        complaints::toString);
  }
}
