package dev.dovetail.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

final class EntryNameTest {
  @Test
  void isReadable() {
    assertEquals(
        "dev.dovetail.index.com_acme_Store.in_2memory.any.Entry",
        new EntryName("com.acme.Store", "in-memory", EntryName.ANY).className());
    assertEquals(
        "dev.dovetail.index.a__1b_C.new_4.unix.Entry",
        new EntryName("a._b.C", "new", "unix").className());
  }

  @Test
  void differentNamesHaveDifferentEntries() {
    Map<String, EntryName> entries = new HashMap<>();
    for (String name : names()) {
      for (EntryName entry :
          List.of(
              new EntryName("a." + name, "b", "c"),
              new EntryName("a", "b" + name, "c"),
              new EntryName("a", name, "c"),
              new EntryName("a", "b", name))) {
        if (!isPossible(entry)) {
          continue;
        }
        EntryName other = entries.putIfAbsent(entry.className(), entry);
        assertTrue(other == null || other.equals(entry), () -> entry + " is " + other);
        assertTrue(SourceVersion.isName(entry.packageName()), entry.packageName());
        assertEquals(Optional.of(entry), EntryName.of(entry.className()));
      }
    }
  }

  private static boolean isPossible(EntryName entry) {
    return SourceVersion.isName(entry.signature())
        && new Name(entry.device()).deviceFault().isEmpty()
        && new Name(entry.target()).identifierFault().isEmpty();
  }

  /** Everything of up to five characters, and words that Java keeps to itself. */
  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("a"));
    for (int i = 0; names.get(i).length() < 5; i++) {
      for (char c : ".-_$1234b".toCharArray()) {
        names.add(names.get(i) + c);
      }
    }
    names.addAll(List.of("int", "new", "record", "true", "null", "int_4", "int_", "_", "_4"));
    return names;
  }
}
