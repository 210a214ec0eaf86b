package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  /** What the reference implementation gives. */
  @ParameterizedTest
  @CsvSource({
    "'', 00000000000000000000000000000000",
    "hello, cbd8a7b341bd9b025b1e906a48ae1d19",
    "The quick brown fox jumps over the lazy dog, e34bbc7bbc071b6c7a433ca9c49a9347"
  })
  void isThatOfTheReference(String content, String expected) {
    assertEquals(expected, Fingerprint.of(content.getBytes(StandardCharsets.UTF_8)).toString());
  }

  /** Every bit counts, in every place of contents of every length up to some blocks. */
  @Test
  void changesWithEachBit() {
    var random = new Random(20_261_123);
    for (int length = 0; length < 70; length++) {
      byte[] content = new byte[length];
      random.nextBytes(content);
      Set<Fingerprint> seen = new HashSet<>(Set.of(Fingerprint.of(content)));
      for (int bit = 0; bit < 8 * length; bit++) {
        content[bit / 8] ^= (byte) (1 << bit % 8);
        assertTrue(seen.add(Fingerprint.of(content)), "bit " + bit + " of " + length + " bytes");
        content[bit / 8] ^= (byte) (1 << bit % 8);
      }
    }
  }

  @Test
  void changesWithTheNumberOfZeros() {
    Set<Fingerprint> seen = new HashSet<>();
    for (int length = 0; length < 200; length++) {
      assertTrue(seen.add(Fingerprint.of(new byte[length])), length + " zeros");
    }
  }
}
