package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.Assemble;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.test.TestConsole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The suite passes what is right, and finds what is not. */
@Assemble(
    application = WritableStoreConformance.class,
    target = "test",
    value = {"store = plain", "sequences = 300"})
class WritableStoreConformanceTest {
  @Test
  void passesTheModel() throws InterruptedException {
    Running proof = WritableStoreConformance_test.start();
    assertEquals(0, proof.await());
    assertEquals(
        List.of("WritableStore: 49 cases passed, 300 sequences of seed 1"),
        proof.device("target.console", TestConsole.class).printed());
  }

  @ParameterizedTest
  @CsvSource({
    "KEEPS, 'remove removes a file, and folders that it leaves empty'",
    "APPENDS, random sequences do what the model does",
    "FORGETS, an empty store has an empty root",
    "MISCOUNTS, size is the number of bytes",
    "THROWS, rename moves into a folder under the own name"
  })
  void findsWhatIsWrong(String slip, String holds) throws InterruptedException {
    Running proof = WritableStoreConformance_test.start("--slip", slip);
    assertEquals(1, proof.await());
    List<String> complaints = proof.device("target.console", TestConsole.class).complaints();
    assertTrue(
        complaints.stream().anyMatch(it -> it.startsWith(holds + ": ")), complaints::toString);
  }

  @Test
  void shrinksWhatItFinds() throws InterruptedException {
    Running proof = WritableStoreConformance_test.start("--slip", "APPENDS");
    assertEquals(1, proof.await());
    List<String> complaints = proof.device("target.console", TestConsole.class).complaints();
    String fault =
        complaints.stream().filter(it -> it.startsWith("random")).findFirst().orElseThrow();
    assertEquals(
        "random sequences do what the model does: sequence 85 of seed 1, shrunk to"
            + " [Set[path=/c/c/c, content=Filling[length=4, first=60]],"
            + " Write[path=/c/c/c, offset=3, part=Filling[length=1, first=64]]]: at the end there"
            + " is /c/c/c: Ok[value=5 bytes 60,61,62,63,64] , not /c/c/c: Ok[value=4 bytes"
            + " 60,61,62,64] ",
        fault);
  }
}
