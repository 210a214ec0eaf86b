package dev.dovetail.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorePathTest {
  @ParameterizedTest
  @CsvSource({
    "'', /",
    "/, /",
    "a, /a",
    "/a/b, /a/b",
    "a/b/, /a/b",
    "//a///b//, /a/b",
    "/.a/..b/..., /.a/..b/..."
  })
  void readsWhatItWrites(String text, String path) {
    StorePath parsed = StorePath.parse(text).orElseThrow();
    assertEquals(path, parsed.toString());
    assertEquals(Optional.of(parsed), StorePath.parse(parsed.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "/a/../b", ".", "/./a", "/a/.", "a\\b", "/..\\a", "/a\0", "\0"})
  void knowsNoWayOut(String text) {
    assertEquals(Optional.empty(), StorePath.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a/b", "/", "a\\b", "\0"})
  void takesSegmentsOnly(String segment) {
    assertThrows(IllegalArgumentException.class, () -> StorePath.root().add(segment));
    assertThrows(IllegalArgumentException.class, () -> new StorePath(List.of(segment)));
  }

  @Test
  void growsDownwards() {
    assertEquals("/a/b", StorePath.root().add("a").add("b").toString());
  }

  @Test
  void isItsParentWithItsName() {
    StorePath path = new StorePath(List.of("a", "b"));
    assertEquals("b", path.name());
    assertEquals(path, path.parent().add(path.name()));
    assertEquals("", StorePath.root().name());
    assertEquals(StorePath.root(), StorePath.root().parent());
    assertEquals("/a/b/c/d", path.append(new StorePath(List.of("c", "d"))).toString());
  }

  @Test
  void isItsBeginningWithTheRest() {
    StorePath path = new StorePath(List.of("a", "b", "c"));
    for (int depth = 0; depth <= 3; depth++) {
      assertEquals(depth, path.upTo(depth).segments().size());
      assertEquals(path, path.upTo(depth).append(path.from(depth)));
      assertEquals(path.hashCode(), path.upTo(depth).append(path.from(depth)).hashCode());
    }
    assertThrows(IndexOutOfBoundsException.class, () -> path.upTo(4));
    assertThrows(IndexOutOfBoundsException.class, () -> path.from(4));
  }

  @Test
  void isBelowWhatItBeginsWith() {
    StorePath path = new StorePath(List.of("a", "bc"));
    assertTrue(path.startsWith(path));
    assertTrue(path.startsWith(StorePath.root()));
    assertFalse(path.startsWith(new StorePath(List.of("a", "b"))));
    assertFalse(path.parent().startsWith(path));
  }

  @Test
  void standsBehindItsFolderAndBeforeOthers() {
    List<StorePath> paths =
        Stream.of("/a-b", "/a/b", "/", "/a", "/b")
            .map(it -> StorePath.parse(it).orElseThrow())
            .sorted()
            .toList();
    assertEquals("[/, /a, /a/b, /a-b, /b]", paths.toString());
  }
}
