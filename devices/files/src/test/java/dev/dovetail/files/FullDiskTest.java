package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.store.WritableStore.NoSpace;
import dev.dovetail.store.WritableStore.ReadOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk of one mebibyte that gets full. Only root can mount one: elsewhere this is skipped. */
@Timeout(120)
class FullDiskTest {
  private static final StorePath KEPT = path("/folder/kept");
  private static final StorePath NEW = path("/new/file");

  @TempDir private Path temporary;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(temporary.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1m", "none", disk.toString()),
        "this user cannot mount a disk");
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", disk.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    // An archive would make zeros small.
    new Random(length).nextBytes(noise);
    return noise;
  }

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }

  @Test
  void aFolderLosesNothing() {
    losesNothing(FileStore.ofFolder(disk));
  }

  @Test
  void anArchiveLosesNothing() throws IOException {
    try (FileStore store =
        FileStore.ofArchive(disk.resolve("a.zip"), true)
            .orElse(
                error -> {
                  throw new AssertionError(error.message());
                })) {
      losesNothing(store);
    }
  }

  private static void losesNothing(WritableStore store) {
    byte[] kept = noise(300_000);
    assertEquals(Result.ok(), store.set(KEPT, kept.clone()));
    String before = new Listing(store).toString();
    for (int round = 0; round < 3; round++) {
      assertEquals(Result.err(new NoSpace(NEW)), store.set(NEW, noise(900_000)));
      assertEquals(Result.err(new NoSpace(KEPT)), store.set(KEPT, noise(1_200_000)));
      assertEquals(Result.err(new NoSpace(KEPT)), store.write(KEPT, 10, noise(900_000)));
      assertEquals(before, new Listing(store).toString(), "a change that failed has changed this");
    }
    assertArrayEquals(kept, store.get(KEPT).orElse(error -> new byte[0]));
    assertEquals(Result.ok(), store.remove(KEPT), "what is full cannot be emptied");
    assertEquals(Result.ok(), store.set(NEW, noise(500_000)), "no room after all is gone");
  }

  @Test
  void zerosThatDoNotFitAreNotAllocated() {
    WritableStore store = FileStore.ofFolder(disk);
    assertEquals(Result.err(new NoSpace(NEW)), store.allocate(NEW, 2 << 20, Optional.empty()));
    assertEquals(
        Result.err(new NoSpace(NEW)), store.allocate(NEW, Long.MAX_VALUE, Optional.empty()));
    assertEquals("", new Listing(store).toString());
  }

  @Test
  void aFullFolderCanBeEmptied() throws IOException {
    WritableStore store = FileStore.ofFolder(disk);
    assertEquals(Result.ok(), store.set(KEPT, noise(10)));
    fill();
    assertEquals(Result.err(new NoSpace(NEW)), store.set(NEW, noise(100_000)));
    assertEquals(Result.ok(), store.remove(path("/folder")));
    assertEquals(Result.ok(), store.remove(StorePath.root()));
    assertEquals(Result.ok(), store.set(NEW, noise(900_000)));
  }

  private void fill() throws IOException {
    try (var file = Files.newOutputStream(disk.resolve("fill"))) {
      while (true) {
        file.write(new byte[4096]);
      }
    } catch (IOException full) {
      assertTrue(Full.is(full), full.getMessage());
    }
  }

  @Test
  void aFileSystemSaysSo() {
    var files = new FolderFilesystem(disk);
    assertEquals(Result.err(new Filesystem.NoSpace(NEW)), files.write(NEW, 0, noise(2 << 20)));
    assertEquals(Result.ok(), files.destroy(NEW));
  }

  @Test
  void whatIsMountedReadOnlyIsReadOnly() throws Exception {
    WritableStore store = FileStore.ofFolder(disk);
    byte[] content = "kept".getBytes(StandardCharsets.UTF_8);
    assertEquals(Result.ok(), store.set(KEPT, content.clone()));
    Path archive = disk.resolve("a.zip");
    FileStore.ofArchive(archive, true);
    assertTrue(run("mount", "-o", "remount,ro", disk.toString()), "not mounted again");
    assertEquals(Result.err(new ReadOnly(NEW)), store.set(NEW, noise(1)));
    assertEquals(Result.err(new ReadOnly(KEPT)), store.remove(KEPT));
    assertEquals(Result.err(new ReadOnly(NEW)), store.rename(KEPT, NEW));
    assertEquals(Result.err(new Filesystem.ReadOnly(NEW)), new FolderFilesystem(disk).create(NEW));
    assertEquals(
        Result.err(new ReadOnly(NEW)),
        FileStore.ofArchive(archive, false).fold(it -> it.set(NEW, noise(1)), Result::err));
    assertArrayEquals(
        content, FileStore.ofFolder(disk).get(KEPT).orElse(error -> new byte[0]), "not readable");
  }

  @Test
  void anotherDiskInTheFolderIsNotWritten() throws IOException {
    WritableStore store = FileStore.ofFolder(temporary);
    assertEquals(Result.ok(), store.set(KEPT, noise(10)));
    Files.writeString(disk.resolve("file"), "on the other disk");
    Files.createDirectory(disk.resolve("inner"));
    Files.writeString(disk.resolve("inner/file"), "on the other disk");
    String before = new Listing(store).toString();
    assertFalse(store.set(path("/disk/file"), noise(1)).isOk(), "set");
    assertFalse(store.set(path("/disk/new/file"), noise(1)).isOk(), "set with folders");
    assertFalse(store.rename(KEPT, path("/disk/new/file")).isOk(), "rename to there");
    assertFalse(store.rename(path("/disk/file"), path("/file")).isOk(), "rename from there");
    assertFalse(store.remove(path("/disk/inner")).isOk(), "remove a folder");
    assertFalse(store.remove(path("/disk")).isOk(), "remove the disk");
    assertFalse(store.remove(StorePath.root()).isOk(), "remove everything");
    assertEquals(before, new Listing(store).toString(), "a change that failed has changed this");
  }
}
