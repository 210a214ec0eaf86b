package dev.dovetail.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
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
}
