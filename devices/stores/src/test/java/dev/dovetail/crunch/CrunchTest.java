package dev.dovetail.crunch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class CrunchTest {
  private final Map<String, byte[]> parts = new HashMap<>();
  private final List<String> opened = new CopyOnWriteArrayList<>();
  private final Crunch crunch = new Crunch(this::open);

  CrunchTest() {
    part("0", "content");
    part("1", "");
    byte[] binary = new byte[100_000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) i;
    }
    parts.put("2", binary);
    list("/a b.txt", "/empty", "/folder/inner/ä.bin");
  }

  private void list(String... paths) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < paths.length; i++) {
      byte[] content = content(i);
      lines.append(content.length + " " + Digest.of(content) + " " + (1_000 + i) + " ");
      lines.append(paths[i]).append('\n');
    }
    part("files", lines.toString());
  }

  private byte[] content(int number) {
    return Objects.requireNonNull(parts.get(Integer.toString(number)));
  }

  private void part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<InputStream> open(String part) {
    opened.add(part);
    return Optional.ofNullable(parts.get(part)).map(ByteArrayInputStream::new);
  }

  private byte[] bytes(String path) {
    return crunch
        .get(StorePath.parse(path).orElseThrow())
        .orElse(error -> error.message().getBytes(StandardCharsets.UTF_8));
  }

  private String get(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  @Test
  void givesWhatWasEmbedded() {
    assertEquals("content", get("/a b.txt"));
    assertEquals("", get("/empty"));
    assertArrayEquals(parts.get("2"), bytes("/folder/inner/ä.bin"));
  }

  @Test
  void knowsFoldersAndWhatIsMissing() {
    assertEquals("/ is a folder", get("/"));
    assertEquals("/folder is a folder", get("/folder"));
    assertEquals("/folder/inner is a folder", get("/folder/inner"));
    assertEquals("there is no /folder/i", get("/folder/i"));
    assertEquals("there is no /files", get("/files"));
    assertEquals("there is no /0", get("/0"));
    assertEquals("there is no /empty/a", get("/empty/a"));
  }

  @Test
  void knowsThatNothingWasEmbedded() {
    list();
    assertEquals("/ is a folder", get("/"));
    assertEquals("there is no /a", get("/a"));
  }

  @Test
  void readsEachPartOnceAndNotBefore() {
    assertEquals(List.of(), opened);
    get("/a b.txt");
    assertEquals(List.of("files", "0"), opened);
    get("/a b.txt");
    get("/missing");
    assertEquals(List.of("files", "0"), opened);
  }

  @Test
  void givesTheContentAwayWithoutLosingIt() {
    bytes("/a b.txt")[0] = 'X';
    assertEquals("content", get("/a b.txt"));
  }

  @Test
  void knowsSizesDigestsAndTimesWithoutReadingAnything() {
    StorePath path = StorePath.parse("/folder/inner/ä.bin").orElseThrow();
    assertEquals(Result.ok(100_000L), crunch.size(path));
    assertEquals(Result.ok(Digest.of(content(2))), crunch.digest(path));
    assertEquals(Result.ok(Instant.ofEpochMilli(1_002)), crunch.lastModified(path));
    assertEquals(
        Result.ok(List.of(new Store.Entry(path, Store.Kind.FILE))), crunch.list(path.parent()));
    assertEquals(Result.ok(Optional.of(Store.Kind.FOLDER)), crunch.exists(path.parent()));
    assertEquals(List.of("files"), opened);
  }

  @Test
  void saysThatTheListIsNotTheOneThatWasWritten() {
    part("files", "1 00 /a\n");
    assertEquals("the embedded part files is missing or cannot be read", get("/a"));
  }

  @Test
  void isAskedByManyAtOnce() {
    List<CompletableFuture<byte[]>> answers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      answers.add(CompletableFuture.supplyAsync(() -> bytes("/folder/inner/ä.bin")));
    }
    for (var answer : answers) {
      assertArrayEquals(parts.get("2"), answer.join());
    }
  }

  @Test
  void saysWhatIsMissingInTheProgram() {
    parts.remove("0");
    String message = "the embedded part 0 is missing or cannot be read";
    assertEquals(message, get("/a b.txt"));
    assertEquals(message, get("/a b.txt"));
    assertEquals("", get("/empty"));
  }

  @Test
  void saysWhatCannotBeRead() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    var broken = new Crunch(part -> Optional.of(closed));
    assertEquals(
        "the embedded part files is missing or cannot be read",
        broken.get(StorePath.root()).fold(content -> "content", Store.Error::message));
  }
}
