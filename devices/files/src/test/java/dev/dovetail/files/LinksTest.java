package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.WritableStore.RenamedIntoItself;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a store in a folder of the host makes of links, pipes and second names. */
@Timeout(120)
class LinksTest {
  @TempDir private Path temporary;
  private Ground ground;

  @BeforeEach
  void makeFolder() throws IOException {
    ground = Ground.in(temporary);
  }

  @Test
  void writesWhatALinkLeadsTo() throws IOException {
    ground.link("link", "folder/inner");
    ground.link("up", "folder");
    ground.set("/link", "by the link");
    ground.set("/up/new", "new");
    assertEquals("by the link", Files.readString(ground.root().resolve("folder/inner")));
    assertEquals("new", Files.readString(ground.root().resolve("folder/new")));
    assertTrue(Files.isSymbolicLink(ground.root().resolve("link")), "the link is no more");
  }

  @Test
  void writesNothingOutside() throws IOException {
    ground.link("out", "../secret");
    ground.link("parent", "..");
    ground.link("broken", "nowhere");
    String notOurs = " is neither a file nor a folder of the store";
    assertEquals(
        "what is at /out" + notOurs,
        ground.refusal(ground.store().set(Ground.path("/out"), Ground.bytes("no"))));
    assertEquals(
        "what is at /parent" + notOurs,
        ground.refusal(ground.store().set(Ground.path("/parent/secret"), Ground.bytes("no"))));
    assertEquals(
        "what is at /broken" + notOurs,
        ground.refusal(ground.store().set(Ground.path("/broken"), Ground.bytes("no"))));
    assertEquals(Result.ok(), ground.store().remove(Ground.path("/out")));
    assertEquals(Result.ok(), ground.store().remove(Ground.path("/parent/secret")));
    assertEquals(
        "there is no /out",
        ground.refusal(ground.store().rename(Ground.path("/out"), Ground.path("/in"))));
    assertEquals(
        "what is at /parent" + notOurs,
        ground.refusal(ground.store().rename(Ground.path("/file"), Ground.path("/parent/file"))));
    assertEquals("secret", Files.readString(ground.temporary().resolve("secret")));
    assertTrue(
        Files.exists(ground.root().resolve("out"), LinkOption.NOFOLLOW_LINKS), "a link is gone");
    assertFalse(Files.exists(ground.temporary().resolve("file")), "a file has got out");
  }

  @Test
  void removesAndMovesLinksThemselves() throws IOException {
    ground.link("link", "file");
    assertEquals(Result.ok(), ground.store().rename(Ground.path("/link"), Ground.path("/other")));
    assertTrue(Files.isSymbolicLink(ground.root().resolve("other")), "not the link was moved");
    assertEquals("content", ground.get("/other"));
    assertEquals(Result.ok(), ground.store().remove(Ground.path("/other")));
    assertEquals("content", ground.get("/file"));
    ground.link("up", "folder");
    assertEquals(Result.ok(), ground.store().remove(Ground.path("/up")));
    assertEquals("inner", ground.get("/folder/inner"));
  }

  @Test
  void movesNothingOntoItselfByALink() throws IOException {
    ground.link("link", "file");
    assertEquals(Result.ok(), ground.store().rename(Ground.path("/link"), Ground.path("/file")));
    assertEquals("content", ground.get("/file"));
    ground.link("around", "folder");
    assertEquals(
        Result.err(new RenamedIntoItself(Ground.path("/folder"), Ground.path("/around/deeper"))),
        ground.store().rename(Ground.path("/folder"), Ground.path("/around/deeper")));
    assertEquals("inner", ground.get("/folder/inner"));
  }

  @Test
  void movesOneOfTwoNamesOfAFile() throws IOException {
    Files.createLink(ground.root().resolve("second"), ground.root().resolve("file"));
    assertEquals(Result.ok(), ground.store().rename(Ground.path("/file"), Ground.path("/second")));
    assertEquals("there is no /file", ground.get("/file"));
    assertEquals("content", ground.get("/second"));
  }

  @Test
  void leavesAPipeAlone() throws Exception {
    var process = new ProcessBuilder("mkfifo", ground.root().resolve("pipe").toString()).start();
    assumeTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, "no mkfifo");
    assertEquals(
        "what is at /pipe is neither a file nor a folder of the store",
        ground.refusal(ground.store().set(Ground.path("/pipe"), Ground.bytes("no"))));
    assertEquals(Result.ok(Optional.empty()), ground.store().exists(Ground.path("/pipe")));
    assertTrue(Files.exists(ground.root().resolve("pipe")), "the pipe is gone");
  }

  @Test
  void followsNoLinkToSweep() throws IOException {
    Path other = Files.createDirectory(ground.temporary().resolve("other"));
    Path precious = Files.writeString(other.resolve("new-0"), "precious");
    Folders.delete(ground.root().resolve(".dovetail"));
    ground.link(".dovetail", "../other");
    ground = ground.again();
    assertFalse(
        ground.store().set(Ground.path("/x"), Ground.bytes("x")).isOk(),
        "it works in a folder of another's");
    assertTrue(Files.exists(precious), "it swept what was not its own");
  }
}
