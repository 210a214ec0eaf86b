package dev.dovetail.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated source.
 *
 * @param path its file
 */
record GeneratedFile(Path path) {
  /** Takes away what is written for Eclipse's builder alone. */
  void unmark() throws IOException {
    if (path.getFileName().toString().startsWith("_Declaration")) {
      Files.delete(path);
    } else {
      Files.writeString(path, unmarked(Files.readString(path)));
    }
  }

  /** A main as other compilers get it. */
  static String unmarked(String main) {
    return main.replaceAll("(?s)import dev.dovetail.index.Assembled;\n|@Assembled\\(.*?\\)\n", "")
        .replaceAll("(?s)  /\\*\\* What it rests on.*?;\n\n", "");
  }
}
