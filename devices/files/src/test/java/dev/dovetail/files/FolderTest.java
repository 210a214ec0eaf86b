package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.Store.Kind;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is special about a folder of the host besides: what others put there, names, times. */
@Timeout(120)
class FolderTest {
  @TempDir private Path temporary;
  private Ground ground;

  @BeforeEach
  void makeFolder() throws IOException {
    ground = Ground.in(temporary);
  }

  @Test
  void anEmptyFolderOfTheHostIsAFolder() throws IOException {
    Files.createDirectories(ground.root().resolve("empty/too"));
    assertEquals(Result.ok(Optional.of(Kind.FOLDER)), ground.store().exists(Ground.path("/empty")));
    ground.set("/empty/file", "file");
    assertEquals(Result.ok(), ground.store().remove(Ground.path("/empty/file")));
    assertTrue(Files.exists(ground.root().resolve("empty/too")), "a folder of another's is gone");
    assertEquals(Result.ok(), ground.store().remove(Ground.path("/empty/too")));
    assertFalse(Files.exists(ground.root().resolve("empty")), "a folder was left empty");
  }

  @Test
  void namesWithABackslashAreNotListed() throws IOException {
    Files.writeString(ground.root().resolve("a\\b"), "odd");
    assertEquals(
        List.of(Ground.path("/file"), Ground.path("/folder")),
        ground.store().list(StorePath.root()).orElse(error -> List.of()).stream()
            .map(Store.Entry::path)
            .toList());
  }

  @Test
  void keepsThePermissionsOfAFile() throws IOException {
    var permissions = PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(ground.root().resolve("file"), permissions);
    ground.set("/file", "changed");
    assertEquals(permissions, Files.getPosixFilePermissions(ground.root().resolve("file")));
  }

  @Test
  void aMovedFileKeepsItsTime() throws IOException {
    Instant time = Instant.ofEpochSecond(1_000_000_000, 123_000_000);
    Files.setLastModifiedTime(ground.root().resolve("file"), FileTime.from(time));
    assertEquals(Result.ok(), ground.store().rename(Ground.path("/file"), Ground.path("/moved")));
    assertEquals(Result.ok(time), ground.store().lastModified(Ground.path("/moved")));
  }

  @Test
  void aNameThatIsTooLongChangesNothing() {
    String before = new Listing(ground.store()).toString();
    String name = "/new/" + "a".repeat(300);
    for (String path : List.of(name, name + "/below", "/" + "ä".repeat(128), "/a".repeat(3_000))) {
      refusesAsUnusable(path, "it is longer than this host can name a file");
    }
    assertEquals(before, new Listing(ground.store()).toString());
  }

  @Test
  void theReservedNameCannotBeWritten() {
    refusesAsUnusable("/.dovetail", "the name is reserved");
    refusesAsUnusable("/.dovetail/below", "the name is reserved");
    assertEquals(Result.ok(Optional.empty()), ground.store().exists(Ground.path("/.dovetail")));
  }

  private void refusesAsUnusable(String name, String why) {
    StorePath path = Ground.path(name);
    var unusable = Result.err(new WritableStore.UnusablePath(path, why));
    assertEquals(unusable, ground.store().set(path, Ground.bytes("no")));
    assertEquals(unusable, ground.store().write(path, 0, Ground.bytes("no")));
    assertEquals(unusable, ground.store().allocate(path, 1, Optional.empty()));
    assertEquals(unusable, ground.store().rename(Ground.path("/file"), path));
  }

  @Test
  void storesOfOneFolderWaitForEachOther() throws InterruptedException {
    // As two processes do, but that java.nio tells a lock of its own process from another's.
    List<WritableStore> stores = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      WritableStore one = FileStore.ofFolder(ground.root());
      stores.add(one);
      String name = "/shared/deep/" + i;
      threads.add(
          new Thread(
              () -> {
                for (int round = 0; round < 20; round++) {
                  one.set(Ground.path(name), Ground.bytes(name + round))
                      .ifErr(it -> note(faults, it.message()));
                  one.remove(Ground.path(name)).ifErr(it -> note(faults, it.message()));
                }
                one.set(Ground.path(name), Ground.bytes(name))
                    .ifErr(it -> note(faults, it.message()));
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), faults);
    for (int i = 0; i < 3; i++) {
      assertArrayEquals(
          Ground.bytes("/shared/deep/" + i),
          stores
              .get(0)
              .get(Ground.path("/shared/deep/" + i))
              .orElse(error -> Ground.bytes(error.message())));
    }
  }

  private static void note(List<String> faults, String fault) {
    synchronized (faults) {
      faults.add(fault);
    }
  }
}
