package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.Assemble;
import dev.dovetail.runtime.NotStarted;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.test.TestConsole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        List.of("WritableStore: 53 cases passed, 300 sequences of seed 1"),
        proof.device("target.console", TestConsole.class).printed());
  }

  @ParameterizedTest
  @CsvSource({
    "KEEPS, 'remove removes a file, and folders that it leaves empty'",
    "APPENDS, random sequences do what the model does",
    "FORGETS, an empty store has an empty root",
    "MISCOUNTS, size is the number of bytes",
    "SHARES, a content that was given away is not the store's",
    "TIMELESS, 'lastModified is when a file was written, to a day'",
    "OVERTAKEN, what threads set and remove at once is all done",
    "UNDOES, parts that are written at once stay as they were written",
    "THROWS, rename moves into a folder under the own name"
  })
  void findsWhatIsWrong(String slip, String holds) throws InterruptedException {
    Running proof = WritableStoreConformance_test.start("--slip", slip);
    assertEquals(1, proof.await());
    List<String> complaints = proof.device("target.console", TestConsole.class).complaints();
    assertTrue(
        complaints.stream().anyMatch(it -> it.startsWith(holds + ": ")), complaints::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "2147483648", "many", ""})
  void takesNoOtherNumberOfSequences(String number) {
    NotStarted refused =
        assertThrows(
            NotStarted.class, () -> WritableStoreConformance_test.start("--sequences=" + number));
    assertEquals(64, refused.code());
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("it is a whole number from 0 to 2147483647"), message);
  }

  @Test
  void saysAtTheEndHowManyThingsDoNotHold() throws InterruptedException {
    Running proof = WritableStoreConformance_test.start("--slip", "APPENDS");
    assertEquals(1, proof.await());
    assertEquals(
        List.of(
            "writable-store-conformance: WritableStoreConformance failed: this is no WritableStore:"
                + " 2 things do not hold"),
        proof.complaints());
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
