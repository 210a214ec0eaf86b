package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A store in a folder of the host, with {@code /folder/inner} and {@code /file}.
 *
 * @param temporary the folder that its folder is in, with a file {@code secret}
 */
record Ground(Path temporary, Path root, WritableStore store) {
  static Ground in(Path temporary) throws IOException {
    Path root = Files.createDirectory(temporary.resolve("root"));
    var ground = new Ground(temporary, root, FileStore.ofFolder(root));
    ground.set("/folder/inner", "inner");
    ground.set("/file", "content");
    Files.writeString(temporary.resolve("secret"), "secret");
    return ground;
  }

  /** The same folder, opened anew. */
  Ground again() {
    return new Ground(temporary, root, FileStore.ofFolder(root));
  }

  void set(String path, String content) {
    assertEquals(Result.ok(), store.set(path(path), bytes(content)));
  }

  String get(String path) {
    return store
        .get(path(path))
        .fold(it -> new String(it, StandardCharsets.UTF_8), Store.Error::message);
  }

  String refusal(Result<Void, WritableStore.WriteError> result) {
    return result.fold(it -> "done", WritableStore.WriteError::message);
  }

  void link(String name, String to) throws IOException {
    Files.createSymbolicLink(root.resolve(name), Path.of(to));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }
}
