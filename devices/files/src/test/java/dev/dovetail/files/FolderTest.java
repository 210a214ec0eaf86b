package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.Store.Kind;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.store.WritableStore.RenamedIntoItself;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is special about a folder of the host: links, what others put there, what a crash leaves.
 */
@Timeout(120)
class FolderTest {
  @TempDir private Path temporary;
  private Path root;
  private WritableStore store;

  @BeforeEach
  void makeFolder() throws IOException {
    root = Files.createDirectory(temporary.resolve("root"));
    store = FileStore.ofFolder(root);
    set("/folder/inner", "inner");
    set("/file", "content");
    Files.writeString(temporary.resolve("secret"), "secret");
  }

  private void set(String path, String content) {
    assertEquals(Result.ok(), store.set(path(path), bytes(content)));
  }

  private String get(String path) {
    return store
        .get(path(path))
        .fold(it -> new String(it, StandardCharsets.UTF_8), Store.Error::message);
  }

  private String refusal(Result<Void, WritableStore.WriteError> result) {
    return result.fold(it -> "done", WritableStore.WriteError::message);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }

  private void link(String name, String to) throws IOException {
    Files.createSymbolicLink(root.resolve(name), Path.of(to));
  }

  @Test
  void writesWhatALinkLeadsTo() throws IOException {
    link("link", "folder/inner");
    link("up", "folder");
    set("/link", "by the link");
    set("/up/new", "new");
    assertEquals("by the link", Files.readString(root.resolve("folder/inner")));
    assertEquals("new", Files.readString(root.resolve("folder/new")));
    assertTrue(Files.isSymbolicLink(root.resolve("link")), "the link is no more");
  }

  @Test
  void writesNothingOutside() throws IOException {
    link("out", "../secret");
    link("parent", "..");
    link("broken", "nowhere");
    String notOurs = " is neither a file nor a folder of the store";
    assertEquals("what is at /out" + notOurs, refusal(store.set(path("/out"), bytes("no"))));
    assertEquals(
        "what is at /parent" + notOurs, refusal(store.set(path("/parent/secret"), bytes("no"))));
    assertEquals("what is at /broken" + notOurs, refusal(store.set(path("/broken"), bytes("no"))));
    assertEquals(Result.ok(), store.remove(path("/out")));
    assertEquals(Result.ok(), store.remove(path("/parent/secret")));
    assertEquals("there is no /out", refusal(store.rename(path("/out"), path("/in"))));
    assertEquals(
        "what is at /parent" + notOurs, refusal(store.rename(path("/file"), path("/parent/file"))));
    assertEquals("secret", Files.readString(temporary.resolve("secret")));
    assertTrue(Files.exists(root.resolve("out"), LinkOption.NOFOLLOW_LINKS), "a link is gone");
    assertFalse(Files.exists(temporary.resolve("file")), "a file has got out");
  }

  @Test
  void removesAndMovesLinksThemselves() throws IOException {
    link("link", "file");
    assertEquals(Result.ok(), store.rename(path("/link"), path("/other")));
    assertTrue(Files.isSymbolicLink(root.resolve("other")), "not the link was moved");
    assertEquals("content", get("/other"));
    assertEquals(Result.ok(), store.remove(path("/other")));
    assertEquals("content", get("/file"));
    link("up", "folder");
    assertEquals(Result.ok(), store.remove(path("/up")));
    assertEquals("inner", get("/folder/inner"));
  }

  @Test
  void movesNothingOntoItselfByALink() throws IOException {
    link("link", "file");
    assertEquals(Result.ok(), store.rename(path("/link"), path("/file")));
    assertEquals("content", get("/file"));
    link("around", "folder");
    assertEquals(
        Result.err(new RenamedIntoItself(path("/folder"), path("/around/deeper"))),
        store.rename(path("/folder"), path("/around/deeper")));
    assertEquals("inner", get("/folder/inner"));
  }

  @Test
  void movesOneOfTwoNamesOfAFile() throws IOException {
    Files.createLink(root.resolve("second"), root.resolve("file"));
    assertEquals(Result.ok(), store.rename(path("/file"), path("/second")));
    assertEquals("there is no /file", get("/file"));
    assertEquals("content", get("/second"));
  }

  @Test
  void leavesAPipeAlone() throws Exception {
    var process = new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start();
    assumeTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, "no mkfifo");
    assertEquals(
        "what is at /pipe is neither a file nor a folder of the store",
        refusal(store.set(path("/pipe"), bytes("no"))));
    assertEquals(Result.ok(Optional.empty()), store.exists(path("/pipe")));
    assertTrue(Files.exists(root.resolve("pipe")), "the pipe is gone");
  }

  @Test
  void anEmptyFolderOfTheHostIsAFolder() throws IOException {
    Files.createDirectories(root.resolve("empty/too"));
    assertEquals(Result.ok(Optional.of(Kind.FOLDER)), store.exists(path("/empty")));
    set("/empty/file", "file");
    assertEquals(Result.ok(), store.remove(path("/empty/file")));
    assertTrue(Files.exists(root.resolve("empty/too")), "a folder of another's is gone");
    assertEquals(Result.ok(), store.remove(path("/empty/too")));
    assertFalse(Files.exists(root.resolve("empty")), "a folder was left empty");
  }

  @Test
  void namesWithABackslashAreNotListed() throws IOException {
    Files.writeString(root.resolve("a\\b"), "odd");
    assertEquals(
        List.of(path("/file"), path("/folder")),
        store.list(StorePath.root()).orElse(error -> List.of()).stream()
            .map(Store.Entry::path)
            .toList());
  }

  @Test
  void itsOwnFolderIsNoPartOfIt() throws IOException {
    assertTrue(Files.exists(root.resolve(".dovetail/lock")), "the folder has another name");
    link("own", ".dovetail");
    for (String name : List.of("/.dovetail", "/.dovetail/lock", "/own", "/own/lock")) {
      assertEquals("there is no " + name, get(name));
    }
    assertEquals(
        "/.dovetail/x cannot be written: the name is reserved",
        refusal(store.set(path("/.dovetail/x"), bytes("no"))));
    assertEquals(Result.ok(), store.remove(path("/.dovetail")));
    assertEquals(Result.ok(), store.remove(StorePath.root()));
    assertEquals("", new Listing(store).toString());
    assertTrue(Files.exists(root.resolve(".dovetail/lock")), "the folder was removed");
    set("/folder/.dovetail", "only the root has one");
    assertEquals("only the root has one", get("/folder/.dovetail"));
  }

  @Test
  void aReaderMakesNoFolder() throws IOException {
    Path other = Files.createDirectory(temporary.resolve("other"));
    assertEquals(Result.ok(List.of()), FileStore.ofFolder(other).list(StorePath.root()));
    assertEquals(List.of(), Folders.in(other));
  }

  @Test
  void sweepsUpWhatIsKnown() throws IOException {
    Path own = root.resolve(".dovetail");
    Files.writeString(own.resolve("new-0"), "half");
    Files.createDirectories(own.resolve("old-7/deep"));
    Files.writeString(own.resolve("mine"), "somebody's");
    store = FileStore.ofFolder(root);
    List<String> left = Folders.in(own).stream().map(Places::name).sorted().toList();
    assertEquals(List.of("lock", "mine"), left);
  }

  @Test
  void followsNoLinkToSweep() throws IOException {
    Path other = Files.createDirectory(temporary.resolve("other"));
    Path precious = Files.writeString(other.resolve("new-0"), "precious");
    Folders.delete(root.resolve(".dovetail"));
    link(".dovetail", "../other");
    store = FileStore.ofFolder(root);
    assertFalse(store.set(path("/x"), bytes("x")).isOk(), "it works in a folder of another's");
    assertTrue(Files.exists(precious), "it swept what was not its own");
  }

  @Test
  void finishesWhatAKilledProcessBegan() throws IOException {
    Path own = root.resolve(".dovetail");
    Files.createDirectory(own.resolve("all"));
    Files.move(root.resolve("file"), own.resolve("all/file"));
    assertEquals("", new Listing(FileStore.ofFolder(root)).toString());

    set("/kept", "kept");
    Files.createDirectories(root.resolve("half/made"));
    Files.createDirectories(root.resolve("others"));
    Files.writeString(own.resolve("folders"), "half/made\0kept\0../../x\0gone/too");
    assertEquals(
        "/kept Ok[value=4] " + Result.ok(Digest.of(bytes("kept"))) + "\n/others/",
        new Listing(FileStore.ofFolder(root)).toString());
    assertFalse(Files.exists(own.resolve("folders")), "it would be done again");
  }

  @Test
  void aMoveThatMakesFoldersIsWrittenDownBefore() throws IOException {
    List<Boolean> written = new ArrayList<>();
    Staging.in(
        root.resolve(".dovetail"),
        staging -> {
          var journal = new Journal(root, staging);
          var hidden =
              new ReentrantLock() {
                private static final long serialVersionUID = 1;

                @Override
                public void lock() {
                  written.add(journal.isOpen());
                }

                @Override
                public void unlock() {
                  written.add(journal.isOpen());
                }
              };
          var changes = new Staged(root, staging, journal, hidden);
          changes.move(root.resolve("file"), new Spot(root, List.of("x", "y"), "file"));
          changes.move(root.resolve("folder/inner"), new Spot(root, List.of(), "inner"));
          changes.clear();
          return journal;
        });
    // All that a killed process could leave half done is seen by whoever comes next.
    assertEquals(List.of(true, true, true, true, false, false), written);
  }

  @Test
  void keepsThePermissionsOfAFile() throws IOException {
    var permissions = PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(root.resolve("file"), permissions);
    set("/file", "changed");
    assertEquals(permissions, Files.getPosixFilePermissions(root.resolve("file")));
  }

  @Test
  void aMovedFileKeepsItsTime() throws IOException {
    Instant time = Instant.ofEpochSecond(1_000_000_000, 123_000_000);
    Files.setLastModifiedTime(root.resolve("file"), FileTime.from(time));
    assertEquals(Result.ok(), store.rename(path("/file"), path("/moved")));
    assertEquals(Result.ok(time), store.lastModified(path("/moved")));
  }

  @Test
  void aNameThatIsTooLongChangesNothing() {
    String before = new Listing(store).toString();
    String name = "/new/" + "a".repeat(300);
    String refused = refusal(store.set(path(name), bytes("no")));
    assertTrue(refused.startsWith(name + " could not be written: "), refused);
    assertFalse(store.rename(path("/file"), path(name)).isOk(), "the host has such names");
    assertEquals(before, new Listing(store).toString());
  }

  @Test
  void storesOfOneFolderWaitForEachOther() throws InterruptedException {
    // As two processes do, but that java.nio tells a lock of its own process from another's.
    List<WritableStore> stores = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      WritableStore one = FileStore.ofFolder(root);
      stores.add(one);
      String name = "/shared/deep/" + i;
      threads.add(
          new Thread(
              () -> {
                for (int round = 0; round < 20; round++) {
                  one.set(path(name), bytes(name + round)).ifErr(it -> note(faults, it.message()));
                  one.remove(path(name)).ifErr(it -> note(faults, it.message()));
                }
                one.set(path(name), bytes(name)).ifErr(it -> note(faults, it.message()));
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), faults);
    for (int i = 0; i < 3; i++) {
      assertArrayEquals(
          bytes("/shared/deep/" + i),
          stores.get(0).get(path("/shared/deep/" + i)).orElse(error -> bytes(error.message())));
    }
  }

  private static void note(List<String> faults, String fault) {
    synchronized (faults) {
      faults.add(fault);
    }
  }
}
