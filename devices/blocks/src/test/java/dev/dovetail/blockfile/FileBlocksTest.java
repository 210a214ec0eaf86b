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
  void isNotMadeUnlessItIsTold() {
    assertFalse(FileBlocks.open(file.toString(), 512, 0, true).isOk());
    assertFalse(FileBlocks.open(file.toString(), 512, 4, false).isOk());
    assertFalse(FileBlocks.open(folder.toString(), 512, 4, true).isOk());
    assertFalse(FileBlocks.open(file.toString(), 500, 4, true).isOk());
    assertFalse(Files.exists(file));
  }

  @Test
  void saysWhyAFileIsNone() throws IOException {
    assertEquals(
        "it is not there; to make it, give its number of sectors as block-file-sectors",
        fault(512, 0, true));
    assertEquals(
        "it is not there, and is not made where block-file-writable is false",
        fault(512, 4, false));
    Files.createDirectory(file);
    assertEquals("it is a folder", fault(512, 4, true));
  }

  @Test
  void takesNoFileOfAnotherLength() throws IOException {
    Files.write(file, new byte[1000]);
    assertEquals("it has 1000 bytes, and block-file-sector-size is 1024", fault(1024, 0, true));
    assertEquals(
        "it is there and has 1 sectors of 512 bytes, not 4;"
            + " without block-file-sectors it is taken as it is",
        fault(512, 4, true));
    assertEquals(1000, Files.size(file));
    try (FileBlocks device = open(256, 3, true)) {
      assertEquals(3, device.geometry().sectors());
    }
  }

  private String fault(int size, long sectors, boolean writable) {
    String place = "file " + file + " cannot be a block device: ";
    String message =
        FileBlocks.open(file.toString(), size, sectors, writable)
            .fold(it -> "no fault", DeviceError::message);
    assertTrue(message.startsWith(place), message);
    return message.substring(place.length());
  }

  private FileBlocks open(int size, long sectors, boolean writable) {
    return FileBlocks.open(file.toString(), size, sectors, writable)
        .orElse(
            error -> {
              throw new AssertionError(error.message());
            });
  }
}
