package dev.dovetail.blocks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.Assemble;
import dev.dovetail.block.BlockDevice;
import dev.dovetail.conformance.BlockDeviceConformance;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Assemble(
    application = BlockDeviceConformance.class,
    target = "test",
    value = "device = partition(partition(memory(16, 40), 8), 4, 20)",
    main = "Partition")
class PartitionTest {
  private static final int SIZE = 16;
  private static final int SECTORS = 40;

  @Test
  void isABlockDevice() throws InterruptedException {
    assertEquals(0, Partition_test.start().await());
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "41, 0", "40, 1", "0, 41", "0, -1", "9223372036854775807, 1"})
  void refusesWhatIsNotThere(long first, long sectors) {
    assertFalse(Partition.of(memory(), first, sectors).isOk());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "41 | 0  | the device has 40 sectors, so nothing from sector 41",
        "30 | 11 | the device has 40 sectors, so no partition of 11 sectors from sector 30",
        "-1 | 0  | no partition begins at sector -1; the first is 0",
        "0  | -2 | no partition has -2 sectors; 0 is for all that follow"
      })
  void saysWhatThereIs(long first, long sectors, String said) {
    assertEquals(
        said, Partition.of(memory(), first, sectors).fold(it -> "no error", DeviceError::message));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 40", "39, 0, 1", "40, 0, 0", "7, 33, 33"})
  void hasWhatFollowsUnlessItIsTold(long first, long sectors, long has) {
    assertEquals(has, made(Partition.of(memory(), first, sectors)).geometry().sectors());
  }

  /** Whatever is written to a part, and wherever, the sectors around it stay as they were. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void touchesNothingOutside(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      BlockDevice whole = memory();
      byte[] content = new byte[SIZE * SECTORS];
      random.nextBytes(content);
      assertTrue(whole.write(0, content, 0, content.length).isOk());
      int first = random.nextInt(SECTORS);
      int sectors = 1 + random.nextInt(SECTORS - first);
      BlockDevice part = made(Partition.of(whole, first, sectors));
      long at = random.nextInt(SECTORS + 20) - 10L;
      int count = random.nextInt(12);
      byte[] written = new byte[count * SIZE];
      boolean done = part.write(at, written, 0, written.length).isOk();
      boolean inside = at >= 0 && at + count <= sectors;
      String what = count + " at " + at + " of " + sectors + " from " + first + ", seed " + seed;
      assertEquals(inside, done, what);
      if (inside) {
        int from = (int) (first + at) * SIZE;
        Arrays.fill(content, from, from + written.length, (byte) 0);
      }
      byte[] read = new byte[content.length];
      assertTrue(whole.read(0, read, 0, read.length).isOk());
      assertArrayEquals(content, read, what);
    }
  }

  private static BlockDevice memory() {
    return made(MemoryBlocks.of(SIZE, SECTORS));
  }

  private static <D> D made(Result<D, DeviceError> result) {
    return result.orElse(
        error -> {
          throw new AssertionError(error.message());
        });
  }
}
