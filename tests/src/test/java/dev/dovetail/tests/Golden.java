package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text that a person has read and signed. The system property {@code golden} with the value
 * {@code write} puts what was generated in its place, to be read and signed anew.
 *
 * @param file below the resources of the tests
 */
record Golden(String file) {
  /** Insists that a text is this one. */
  void check(String text) throws IOException {
    Path path = Jars.project("tests/src/test/resources/golden").resolve(file);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return;
    }
    assertTrue(Files.exists(path), () -> "there is no golden " + file);
    compare(Files.readString(path).lines().toList(), text.lines().toList());
  }

  private void compare(List<String> golden, List<String> lines) {
    for (int i = 0; i < Math.max(golden.size(), lines.size()); i++) {
      String expected = i < golden.size() ? golden.get(i) : "(the end)";
      String actual = i < lines.size() ? lines.get(i) : "(the end)";
      if (!expected.equals(actual)) {
        fail(
            file
                + " differs first in line "
                + (i + 1)
                + "\n  golden:    "
                + expected
                + "\n  generated: "
                + actual
                + "\nread it, and sign it with -Dgolden=write");
      }
    }
  }
}
