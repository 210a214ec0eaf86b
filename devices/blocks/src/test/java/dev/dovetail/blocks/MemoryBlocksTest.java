package dev.dovetail.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.BlockDeviceConformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Assemble(
    application = BlockDeviceConformance.class,
    target = "test",
    value = "device = memory",
    main = "Memory")
class MemoryBlocksTest {
  @ParameterizedTest
  @CsvSource({"512, 2048", "1, 16", "4096, 4"})
  void isABlockDevice(String size, String sectors) throws InterruptedException {
    assertEquals(
        0, Memory_test.start("--memory-sector-size", size, "--memory-sectors", sectors).await());
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-512, 1", "3, 1", "512, -1", "65536, 65536"})
  void refusesWhatMemoryCannotHold(int size, int sectors) {
    assertFalse(MemoryBlocks.of(size, sectors).isOk());
  }

  @Test
  void mayBeEmpty() {
    assertEquals(0, MemoryBlocks.of(512, 0).map(it -> it.geometry().sectors()).orElse(it -> -1L));
  }
}
