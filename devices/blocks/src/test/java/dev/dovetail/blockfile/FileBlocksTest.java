package dev.dovetail.blockfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.Assemble;
import dev.dovetail.block.BlockDevice;
import dev.dovetail.conformance.BlockDeviceConformance;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Assemble(
    application = BlockDeviceConformance.class,
    target = "test",
    value = "device = file",
    main = "File")
class FileBlocksTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void choose() {
    file = folder.resolve("disk");
  }

  @Test
  void isABlockDevice() throws InterruptedException {
    String name = file.toString();
    assertEquals(0, File_test.start("--block-file", name, "--block-file-sectors", "64").await());
    assertEquals(0, File_test.start("--block-file", name, "--block-file-sector-size", "4").await());
  }

  @Test
  void isOneThatCannotBeWritten() throws IOException, InterruptedException {
    Files.write(file, new byte[4 * 512]);
    String[] words = {"--block-file", file.toString(), "--block-file-writable=false"};
    assertEquals(0, File_test.start(words).await());
    assertArrayEquals(new byte[4 * 512], Files.readAllBytes(file));
  }

  @Test
  void keepsWhatWasWritten() throws IOException {
    byte[] content = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    try (FileBlocks device = open(8, 4, true)) {
      assertTrue(device.write(1, content, 0, 16).isOk());
      assertTrue(device.sync().isOk());
    }
    assertEquals(32, Files.size(file));
    try (FileBlocks device = open(16, 0, false)) {
      byte[] read = new byte[32];
      assertTrue(device.read(0, read, 0, 32).isOk());
      assertArrayEquals(Files.readAllBytes(file), read);
      assertEquals('0', read[8]);
    }
  }

  @Test
  void leavesOutWhatIsNoWholeSector() throws IOException {
    Files.write(file, new byte[1000]);
    try (FileBlocks device = open(512, 0, true)) {
      assertEquals(1, device.geometry().sectors());
    }
  }

  @Test
  void isClosedOnce() throws IOException {
    FileBlocks device = open(8, 4, true);
    device.close();
    device.close();
    assertEquals(Result.err(new BlockDevice.Closed()), device.read(0, new byte[8], 0, 8));
    assertEquals(Result.err(new BlockDevice.Closed()), device.write(0, new byte[8], 0, 8));
    assertEquals(Result.err(new BlockDevice.Closed()), device.sync());
  }

  @Test
  void isOpenAfterAReaderWasInterrupted() throws IOException {
    try (FileBlocks device = open(8, 4, true)) {
      Thread.currentThread().interrupt();
      assertTrue(device.read(0, new byte[8], 0, 8).isOk());
      assertTrue(Thread.interrupted());
      assertTrue(device.read(0, new byte[8], 0, 8).isOk());
    }
  }

  @Test
  void saysWhyItIsNoDevice() throws IOException {
    String start = "\"" + file + "\" cannot be a block device: ";
    assertEquals(
        start + "it does not exist, and block-file-sectors does not say how many to make",
        fault(512, 0, true));
    assertEquals(start + "it does not exist, and is not to be written", fault(512, 4, false));
    assertEquals(start + "no sector has 500 bytes", fault(500, 4, true));
    assertFalse(Files.exists(file));
    Files.write(file, new byte[1000]);
    assertEquals(start + "its 1000 bytes are less than a sector of 1024", fault(1024, 0, true));
    assertEquals(start + "it has 1 sectors, and block-file-sectors says 2", fault(512, 2, true));
    Files.delete(file);
    Files.createDirectory(file);
    assertEquals(start + "it is a folder", fault(512, 4, true));
  }

  @Test
  void anEmptyNameIsOfNoFile() {
    assertEquals(
        "\"\" cannot be a block device: no file is named so",
        FileBlocks.open("", 512, 4, true).fold(it -> "no error", DeviceError::message));
  }

  private String fault(int size, long sectors, boolean writable) {
    return FileBlocks.open(file.toString(), size, sectors, writable)
        .fold(it -> "no error", DeviceError::message);
  }

  private FileBlocks open(int size, long sectors, boolean writable) {
    return FileBlocks.open(file.toString(), size, sectors, writable)
        .orElse(
            error -> {
              throw new AssertionError(error.message());
            });
  }
}
