package dev.dovetail.examples.fileserver;

import dev.dovetail.store.Digest;
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
        name.equals("files")
            ? text(index())
            : List.copyOf(files.values()).get(Integer.parseInt(name));
    return Optional.of(new ByteArrayInputStream(part));
  }

  /** Size, digest, time and path of each file, as a configurator writes them. */
  private String index() {
    var index = new StringBuilder();
    files.forEach(
        (path, content) ->
            index.append(content.length + " " + Digest.of(content) + " 0 " + path + "\n"));
    return index.toString();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
