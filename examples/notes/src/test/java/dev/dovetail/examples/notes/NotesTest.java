package dev.dovetail.examples.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.clocks.RealTime;
import dev.dovetail.fault.WritableFault;
import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.Memory;
import dev.dovetail.network.Failure;
import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.runtime.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One story, told to the notebook on every store. */
class NotesTest {
  private static final Pattern NAME = Pattern.compile("\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  @TempDir Path folder;

  private static List<String> names(String json) {
    return NAME.matcher(json).results().map(it -> it.group(1)).toList();
  }

  private static boolean has(String json, String name) {
    return names(json).contains(name);
  }

  @ParameterizedTest
  @EnumSource
  void notesAreWrittenReadFoundAndDeleted(OnEveryStore store) throws IOException {
    try (Visit visit = store.start(folder)) {
      assertEquals("404", visit.get("notes/first"));
      assertEquals("201", visit.put("notes/first", "The first note"));
      assertEquals("The first note", visit.get("notes/first"));
      assertEquals("204", visit.put("notes/first", "Rewritten"));
      assertEquals("Rewritten", visit.get("notes/first"));
      assertEquals("201", visit.put("notes/work/deep/idea", "Dovetails hold without glue"));
      assertTrue(has(visit.get("notes/"), "first"));
      assertTrue(has(visit.get("notes/"), "work/deep/idea"));
      assertEquals(List.of("work/deep/idea"), names(visit.get("search/GLUE without")));
      assertEquals(List.of("work/deep/idea"), names(visit.get("search/idea")));
      assertEquals(List.of(), names(visit.get("search/glue paper")));
      assertEquals("204", visit.delete("notes/first"));
      assertEquals("404", visit.get("notes/first"));
      assertEquals("404", visit.delete("notes/first"));
      assertFalse(has(visit.get("notes/"), "first"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void oddNamesAreNamesLikeOthers(OnEveryStore store) throws IOException {
    try (Visit visit = store.start(folder)) {
      for (String name : List.of("with space", "100%", "äöü/名前", "<b>bold</b>", "a+b&c")) {
        assertEquals("201", visit.put("notes/" + name, name));
        assertEquals(name, visit.get("notes/" + name));
        assertTrue(has(visit.get("notes/"), name), name);
        assertEquals("204", visit.delete("notes/" + name));
      }
      assertEquals("201", visit.put("notes/say \"so\"", "so"));
      assertTrue(has(visit.get("notes/"), "say \\\"so\\\""));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeIsRefused(OnEveryStore store) throws IOException {
    try (Visit visit = store.start(folder)) {
      assertEquals("201", visit.put("notes/a/b", "b"));
      assertEquals("400", visit.put("notes/a", "a folder"));
      assertEquals("400", visit.put("notes/a/b/c", "below a note"));
      assertEquals("400", visit.put("notes/", "nameless"));
      assertEquals("400", visit.put("index.html", "another page"));
      assertEquals("400", visit.delete("notes/a"));
      assertEquals("400", visit.get("notes/../pom.xml"));
      assertEquals("b", visit.get("notes/a/b"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DIRECT", "ZIP", "HOST_FILESYSTEM", "LASTING_OVERLAY", "CACHE"})
  void aNameThatTheStoreCannotHaveIsRefused(OnEveryStore store) throws IOException {
    String tooLong = "n".repeat(256);
    try (Visit visit = store.start(folder)) {
      if (store != OnEveryStore.ZIP) {
        // An archive has room for longer names than an address.
        assertEquals("400", visit.put("notes/" + tooLong, "too long"));
        assertEquals("400", visit.put("notes/new/" + tooLong + "/note", "in a folder, too"));
        assertEquals("404", visit.get("notes/" + tooLong));
      }
      assertEquals("400", visit.put("notes/.dovetail", "reserved"));
      assertEquals("400", visit.put("notes/.dovetail/note", "reserved"));
      assertEquals("404", visit.get("notes/.dovetail"));
      assertFalse(visit.get("notes/").contains("nnn"));
      assertFalse(visit.get("notes/").contains("new/"));
    }
  }

  @Test
  void aStoreThatFailsIsNoEmptyOne() throws IOException {
    try (var visit =
        new Visit(
            Fault_unix.start("--port", "0", "--fault-schedule", "set 3 fails; get 1 fails"))) {
      assertEquals("201", visit.put("notes/a", "a"));
      assertEquals("201", visit.put("notes/b", "b"));
      assertEquals("500", visit.put("notes/c", "the third"));
      assertEquals(List.of("a", "b"), names(visit.get("notes/")));
      assertEquals("500", visit.get("search/b"));
    }
  }

  @Test
  void aStoreThatIsReadOnlySaysSo() throws IOException {
    try (var visit = new Visit(Locked_unix.start("--port", "0"))) {
      assertEquals("403", visit.put("notes/old", "new"));
      assertEquals("403", visit.put("notes/other", "new"));
      assertEquals("403", visit.delete("notes/old"));
      assertEquals("old", visit.get("notes/old"));
    }
  }

  @ParameterizedTest
  @CsvSource({"exists 1 fails, failed as scheduled by", "set 1 full, no space left"})
  void whatFailedIsKeptForTheOperator(String schedule, String why) {
    var store =
        WritableFault.of(new Memory(new Capacity(Long.MAX_VALUE)), new RealTime(), schedule)
            .orElse(
                error -> {
                  throw new AssertionError(error.message());
                });
    Request request = Request.write("/notes/a", new byte[0]);
    Result<Reply, Refusal> answer = new Desk(new Notebook(store), store).answer(request);
    String line =
        answer.fold(
            reply -> "", it -> Failure.of(request, it).map(Failure::line).orElse("nothing"));
    assertTrue(line.startsWith("writing /notes/a failed: "), line);
    assertTrue(line.contains(why), line);
  }

  @ParameterizedTest
  @EnumSource
  void notesLastAsLongAsTheirStore(OnEveryStore store) throws IOException {
    try (Visit visit = store.start(folder)) {
      assertEquals("201", visit.put("notes/kept", "for later"));
    }
    try (Visit visit = store.start(folder)) {
      assertEquals(store.isLasting() ? "for later" : "404", visit.get("notes/kept"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OVERLAY", "LASTING_OVERLAY"})
  void oldNotesCanBeChanged(OnEveryStore store) throws IOException {
    try (Visit visit = store.start(folder)) {
      assertEquals(List.of("shopping", "work/plan"), names(visit.get("notes/")));
      assertEquals("Buy milk and bread.", visit.get("notes/shopping"));
      assertEquals("204", visit.put("notes/shopping", "Nothing."));
      assertEquals("204", visit.delete("notes/work/plan"));
      assertEquals(List.of("shopping"), names(visit.get("notes/")));
      assertEquals("Nothing.", visit.get("notes/shopping"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "MEMORY")
  void thePageIsThere(OnEveryStore store) throws IOException {
    try (Visit visit = store.start(folder)) {
      assertTrue(visit.get("").startsWith("<!doctype html>"));
      assertTrue(visit.get("notes.js").contains("fetch"));
      assertTrue(visit.get("notes.css").contains("body"));
    }
  }
}
