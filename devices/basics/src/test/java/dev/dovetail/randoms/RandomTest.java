package dev.dovetail.randoms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.RandomConformance;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomTest {
  @Nested
  @Assemble(
      application = RandomConformance.class,
      target = "test",
      value = "random = system",
      main = "System")
  class OfTheSystem {
    @Test
    void isWhatRandomIs() throws InterruptedException {
      assertEquals(0, System_test.start().await());
    }
  }

  @Nested
  @Assemble(
      application = RandomConformance.class,
      target = "test",
      value = "random = plain",
      main = "Plain")
  class Plain {
    @Test
    void isWhatRandomIs() throws InterruptedException {
      assertEquals(0, Plain_test.start().await());
    }
  }

  @Nested
  @Assemble(
      application = RandomConformance.class,
      target = "test",
      value = "random = seeded(7)",
      main = "Seeded")
  class Seeded {
    @Test
    void isWhatRandomIs() throws InterruptedException {
      assertEquals(0, Seeded_test.start().await());
    }

    /** Java specifies no algorithm for it, and has had this one always. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, -1, 1234567, Long.MIN_VALUE})
    void givesTheNumbersOfSplitMix(long seed) {
      var numbers = new SplittableRandom(seed);
      var expected = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
      while (expected.hasRemaining()) {
        expected.putLong(numbers.nextLong());
      }
      assertArrayEquals(expected.array(), new SeededRandom(seed).generate(80));
    }

    @Test
    void howItIsCutDoesNotMatter() {
      byte[] whole = new SeededRandom(5).generate(100);
      var parts = new SeededRandom(5);
      byte[] joined = new byte[100];
      int at = 0;
      for (int length : new int[] {1, 0, 7, 8, 9, 16, 3, 56}) {
        parts.generate(joined, at, length);
        at += length;
      }
      assertEquals(whole.length, at);
      assertArrayEquals(whole, joined);
    }
  }
}
