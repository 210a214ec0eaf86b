package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.random.Random;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Random bytes that are right pass; each case finds some that are wrong. */
class RandomSlipsTest {
  private final SuiteProof proving = new SuiteProof();
  private final java.util.Random shared = new java.util.Random(1);

  /** A random number generator whose bytes are changed on their way. */
  private static Random random(java.util.Random source, int mask, int extra) {
    return (into, offset, length) -> {
      Objects.checkFromIndexSize(offset, length, into.length);
      for (int i = 0; i < Math.min(length + extra, into.length - offset); i++) {
        into[offset + i] = (byte) (source.nextInt(256) & mask);
      }
    };
  }

  @Test
  void takesRandomBytes() {
    proving.passes(
        new RandomConformance(random(new java.util.Random(1), 255, 0), proving.console()));
    // As many as there are tests of what it finds.
    assertEquals(List.of("Random: 6 cases passed"), proving.console().printed());
  }

  @Test
  void findsThatThereAreTooManyBytes() {
    var right = random(new java.util.Random(1), 255, 0);
    proving.fails(
        "it gives as many bytes as are wanted",
        new RandomConformance(
            new Random() {
              @Override
              public void generate(byte[] into, int offset, int length) {
                right.generate(into, offset, length);
              }

              @Override
              public byte[] generate(int count) {
                return right.generate(count == 7 ? 8 : count);
              }
            },
            proving.console()));
  }

  @Test
  void findsThatWhatNoArrayHasIsFilled() {
    proving.fails(
        "it refuses what no array has",
        new RandomConformance(
            (into, offset, length) -> {
              int from = Math.max(0, Math.min(offset, into.length));
              int count = Math.max(0, Math.min(length, into.length - from));
              random(shared, 255, 0).generate(into, from, count);
            },
            proving.console()));
  }

  @Test
  void findsThatAByteIsTooFrequent() {
    proving.fails(
        "every byte is about as frequent as others",
        new RandomConformance(
            (into, offset, length) -> {
              Objects.checkFromIndexSize(offset, length, into.length);
              for (int i = offset; i < offset + length; i++) {
                int value = shared.nextInt(256);
                // The bits of the two are those of their complements.
                into[i] = (byte) (value == 1 ? 0 : value == 254 ? 255 : value);
              }
            },
            proving.console()));
  }

  @Test
  void findsThatABitIsMissing() {
    assertTrue(
        !new RandomConformance(random(new java.util.Random(1), 254, 0), proving.console())
            .run()
            .isOk());
    assertTrue(
        proving.console().complaints().stream()
            .anyMatch(it -> it.startsWith("every bit is set about half")),
        proving.console().complaints()::toString);
  }

  @Test
  void findsThatTooMuchIsFilled() {
    proving.fails(
        "it fills a part, and leaves the rest",
        new RandomConformance(random(new java.util.Random(1), 255, 1), proving.console()));
  }

  @Test
  void findsThatBytesRepeat() {
    proving.fails(
        "it does not repeat itself",
        new RandomConformance(
            (into, offset, length) ->
                random(new java.util.Random(1), 255, 0).generate(into, offset, length),
            proving.console()));
  }
}
