package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Files to be served.
 *
 * @param files contents by path
 */
record Site(Map<String, byte[]> files) {
  /** Files with everything a file can have. */
  static Site varied() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    byte[] large = new byte[1 << 20];
    new Random(1).nextBytes(large);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("/index.html", "<h1>Hello</h1>\n".getBytes(StandardCharsets.UTF_8));
    files.put("/empty", new byte[0]);
    files.put("/all.bin", all);
    files.put("/large.bin", large);
    files.put("/a/b c/d.e.f", "nested".getBytes(StandardCharsets.UTF_8));
    files.put("/größe/☕.txt", "é\r\n".getBytes(StandardCharsets.UTF_8));
    return new Site(files);
  }

  /** Writes them below a folder, whatever the encoding of file names is in this JVM. */
  void write(Path folder) throws IOException, InterruptedException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path content = Files.write(folder.resolveSibling("content"), file.getValue());
      String path = octal(folder + file.getKey());
      String move =
          "f=\"$(printf '" + path + "')\"; mkdir -p \"${f%/*}\"; mv '" + content + "' \"$f\"";
      assertEquals(0, new ProcessBuilder("sh", "-c", move).inheritIO().start().waitFor(), move);
    }
  }

  /** A text that any shell's printf turns into its bytes. */
  private static String octal(String text) {
    StringBuilder octal = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      octal.append(String.format("\\%03o", b & 0xff));
    }
    return octal.toString();
  }
}
