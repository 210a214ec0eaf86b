package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.StorePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a store keeps for itself in a folder of the host, and what a crash leaves there. */
@Timeout(120)
class LeftoversTest {
  @TempDir private Path temporary;
  private Ground ground;

  @BeforeEach
  void makeFolder() throws IOException {
    ground = Ground.in(temporary);
  }

  @Test
  void itsOwnFolderIsNoPartOfIt() throws IOException {
    assertTrue(
        Files.exists(ground.root().resolve(".dovetail/lock")), "the folder has another name");
    ground.link("own", ".dovetail");
    for (String name : List.of("/.dovetail", "/.dovetail/lock", "/own", "/own/lock")) {
      assertEquals("there is no " + name, ground.get(name));
    }
    assertEquals(
        "/.dovetail/x cannot be written: the name is reserved",
        ground.refusal(ground.store().set(Ground.path("/.dovetail/x"), Ground.bytes("no"))));
    assertEquals(Result.ok(), ground.store().remove(Ground.path("/.dovetail")));
    assertEquals(Result.ok(), ground.store().remove(StorePath.root()));
    assertEquals("", new Listing(ground.store()).toString());
    assertTrue(Files.exists(ground.root().resolve(".dovetail/lock")), "the folder was removed");
    ground.set("/folder/.dovetail", "only the root has one");
    assertEquals("only the root has one", ground.get("/folder/.dovetail"));
  }

  @Test
  void aReaderMakesNoFolder() throws IOException {
    Path other = Files.createDirectory(ground.temporary().resolve("other"));
    assertEquals(Result.ok(List.of()), FileStore.ofFolder(other).list(StorePath.root()));
    assertEquals(List.of(), Folders.in(other));
  }

  @Test
  void sweepsUpWhatIsKnown() throws IOException {
    Path own = ground.root().resolve(".dovetail");
    Files.writeString(own.resolve("new-0"), "half");
    Files.createDirectories(own.resolve("old-7/deep"));
    Files.writeString(own.resolve("mine"), "somebody's");
    ground = ground.again();
    List<String> left = Folders.in(own).stream().map(Places::name).sorted().toList();
    assertEquals(List.of("lock", "mine"), left);
  }

  @Test
  void finishesWhatAKilledProcessBegan() throws IOException {
    Path own = ground.root().resolve(".dovetail");
    Files.createDirectory(own.resolve("all"));
    Files.move(ground.root().resolve("file"), own.resolve("all/file"));
    assertEquals("", new Listing(FileStore.ofFolder(ground.root())).toString());

    ground.set("/kept", "kept");
    Files.createDirectories(ground.root().resolve("half/made"));
    Files.createDirectories(ground.root().resolve("others"));
    Files.writeString(own.resolve("folders"), "half/made\0kept\0../../x\0gone/too");
    assertEquals(
        "/kept Ok[value=4] " + Result.ok(Digest.of(Ground.bytes("kept"))) + "\n/others/",
        new Listing(FileStore.ofFolder(ground.root())).toString());
    assertFalse(Files.exists(own.resolve("folders")), "it would be done again");
  }

  @Test
  void aMoveThatMakesFoldersIsWrittenDownBefore() throws IOException {
    List<Boolean> written = new ArrayList<>();
    Staging.in(
        ground.root().resolve(".dovetail"),
        staging -> {
          var journal = new Journal(ground.root(), staging);
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
          var changes = new Staged(ground.root(), staging, journal, hidden);
          changes.move(
              ground.root().resolve("file"), new Spot(ground.root(), List.of("x", "y"), "file"));
          changes.move(
              ground.root().resolve("folder/inner"), new Spot(ground.root(), List.of(), "inner"));
          changes.clear();
          return journal;
        });
    // All that a killed process could leave half done is seen by whoever comes next.
    assertEquals(List.of(true, true, true, true, false, false), written);
  }
}
