package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is special about a ZIP archive. */
@Timeout(120)
class ArchiveTest {
  @TempDir private Path temporary;
  private Path archive;
  private FileStore store;

  @BeforeEach
  void makeArchive() throws IOException {
    archive = temporary.resolve("a.zip");
    write(archive, "content");
    store = open(archive);
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  /** As others write archives, without entries for the folders. */
  private static void write(Path archive, String content) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String name : List.of("folder/inner/file", "file")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(content));
        zip.closeEntry();
      }
    }
  }

  private static FileStore open(Path archive) {
    return FileStore.ofArchive(archive, false)
        .orElse(
            error -> {
              throw new AssertionError(error.message());
            });
  }

  private static String fault(Path archive) {
    return FileStore.ofArchive(archive, false).fold(it -> "no fault", Store.Error::message);
  }

  private String get(String path) {
    return store
        .get(path(path))
        .fold(it -> new String(it, StandardCharsets.UTF_8), Store.Error::message);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }

  @Test
  void readsWhatOthersWrote() {
    assertEquals("content", get("/folder/inner/file"));
    assertEquals(Result.ok(Optional.of(Store.Kind.FOLDER)), store.exists(path("/folder/inner")));
    assertEquals(Result.ok(), store.remove(path("/folder/inner/file")));
    assertEquals("there is no /folder", get("/folder"));
  }

  @Test
  void othersReadWhatItWrote() throws IOException {
    assertEquals(Result.ok(), store.set(path("/new/ä"), bytes("new")));
    try (var zip = new ZipFile(archive.toFile())) {
      assertEquals(
          "new",
          new String(
              zip.getInputStream(zip.getEntry("new/ä")).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatNoArchiveCanNameCannotBeWritten() {
    for (String name : List.of("/.dovetail", "/" + "a".repeat(70_000))) {
      var set = store.set(path(name), bytes("no"));
      assertTrue(
          set instanceof Result.Err<?, ?> refused
              && refused.error() instanceof WritableStore.UnusablePath,
          set::toString);
      assertEquals(Result.ok(Optional.empty()), store.exists(path(name)));
    }
    assertEquals("content", get("/file"));
  }

  @Test
  void noticesAnotherArchive() throws IOException {
    assertEquals("content", get("/file"));
    Path other = temporary.resolve("other.zip");
    write(other, "another content");
    Files.move(other, archive, StandardCopyOption.REPLACE_EXISTING);
    assertEquals("another content", get("/file"));
    Files.delete(archive);
    assertEquals("there is no archive " + archive, get("/file"));
    assertEquals(
        "there is no archive " + archive,
        store.set(path("/x"), bytes("x")).fold(it -> "done", it -> it.message()));
  }

  @Test
  void twoStoresOfOneArchiveSeeEachOther() throws IOException {
    try (FileStore second = open(archive)) {
      for (int i = 0; i < 5; i++) {
        byte[] content = bytes("round " + i);
        assertEquals(Result.ok(), (i % 2 == 0 ? store : second).set(path("/file"), content));
        assertEquals("round " + i, get("/file"));
        assertEquals(new Listing(store).toString(), new Listing(second).toString());
      }
    }
  }

  @Test
  void needsAnArchive() throws IOException {
    Path nowhere = temporary.resolve("nowhere.zip");
    assertEquals("there is no archive " + nowhere, fault(nowhere));
    Path text = Files.writeString(temporary.resolve("text.zip"), "no archive");
    assertEquals(text + " is no ZIP archive that can be read", fault(text));
    Path plain = Files.writeString(temporary.resolve("plain"), "no archive");
    assertEquals(plain + " is no ZIP archive that can be read", fault(plain));
    assertEquals(temporary + " is no ZIP archive that can be read", fault(temporary));
  }

  @Test
  void beginsAnArchiveWhereItIsTold() throws IOException {
    Path begun = temporary.resolve("begun");
    try (FileStore fresh =
        FileStore.ofArchive(begun, true)
            .orElse(
                error -> {
                  throw new AssertionError(error.message());
                })) {
      assertEquals(Result.ok(List.of()), fresh.list(StorePath.root()));
      assertEquals(Result.ok(), fresh.set(path("/file"), bytes("first")));
    }
    assertTrue(FileStore.ofArchive(begun, true).isOk(), "it does not open again");
    assertTrue(open(begun).size(path("/file")).isOk(), "what was there has been lost");
    String fault =
        FileStore.ofArchive(temporary.resolve("no/a.zip"), true)
            .fold(it -> "no fault", Store.Error::message);
    assertEquals("there is no folder " + temporary.resolve("no"), fault);
  }

  @Test
  void replacesWhatALinkLeadsTo() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), archive);
    try (FileStore linked = open(link)) {
      assertEquals(Result.ok(), linked.set(path("/file"), bytes("by the link")));
    }
    assertTrue(Files.isSymbolicLink(link), "the link was replaced");
    assertEquals("by the link", get("/file"));
  }

  @Test
  void aMovedFileKeepsItsTime() {
    Instant time = Instant.ofEpochSecond(1_000_000_000);
    assertEquals(Result.ok(), store.allocate(path("/old"), 1, Optional.of(time)));
    assertEquals(Result.ok(), store.rename(path("/old"), path("/folder/moved")));
    assertEquals(Result.ok(time), store.lastModified(path("/folder/moved")));
  }

  @Test
  void leavesNothingBehind() throws IOException {
    assertEquals(Result.ok(), store.set(path("/file"), bytes("changed")));
    assertFalse(store.set(path("/folder"), bytes("no")).isOk(), "a folder became a file");
    assertEquals(
        List.of("lock"),
        Folders.in(temporary.resolve(".a.zip.dovetail")).stream().map(Places::name).toList());
  }

  @Test
  void tellsAnArchiveThatIsNotWhole() throws IOException {
    Inventory inventory;
    try (FileSystem files = FileSystems.newFileSystem(archive, Map.of())) {
      inventory = Inventory.of(files.getPath("/"));
    }
    inventory.check(archive);
    byte[] whole = Files.readAllBytes(archive);
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 40, 60, (byte) 0);
    Files.write(archive, damaged);
    assertThrows(IOException.class, () -> inventory.check(archive), "a file is harmed");
    Files.write(archive, whole);
    assertEquals(Result.ok(), store.remove(path("/file")));
    assertThrows(IOException.class, () -> inventory.check(archive), "a file is missing");
  }
}
