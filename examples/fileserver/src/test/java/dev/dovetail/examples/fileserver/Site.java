package dev.dovetail.examples.fileserver;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Some files to serve.
 *
 * @param files contents by path
 */
record Site(Map<String, byte[]> files) {
  static Site example() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("/index.html", text("<h1>index</h1>"));
    files.put("/notes/index.html", text("<h1>notes</h1>"));
    files.put("/notes/a b + c%41.md", text("# Ä\r\n\0"));
    files.put("/empty", new byte[0]);
    files.put("/line", text("\n"));
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    files.put("/all.bin", all);
    byte[] large = new byte[3_000_001];
    new Random(1).nextBytes(large);
    files.put("/notes/deep/large.png", large);
    return new Site(files);
  }

  /** Writes them into a folder. */
  void writeTo(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey().substring(1));
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** A part of them as it is embedded in a program. */
  Optional<InputStream> part(String name) {
    byte[] part =
        name.equals("paths")
            ? text(String.join("\n", files.keySet()) + "\n")
            : List.copyOf(files.values()).get(Integer.parseInt(name));
    return Optional.of(new ByteArrayInputStream(part));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
