package dev.dovetail.crunch;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.StoreTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Embedded files with what has been read of them; two threads may read the same part at once. */
final class Shelf {
  private static final String LIST = "files";

  private final Embedded files;
  private final Map<StorePath, byte[]> contents = new ConcurrentHashMap<>();
  private volatile Optional<StoreTree<EmbeddedFile>> tree = Optional.empty();

  Shelf(Embedded files) {
    this.files = files;
  }

  /** The content at a path, kept here. */
  Result<byte[], Store.Error> get(StorePath path) {
    byte[] known = contents.get(path);
    return known != null ? Result.ok(known) : file(path).flatMap(this::read);
  }

  /** What is known of the file at a path. */
  Result<EmbeddedFile, Store.Error> file(StorePath path) {
    return tree().flatMap(it -> it.file(path));
  }

  /** All files. */
  Result<StoreTree<EmbeddedFile>, Store.Error> tree() {
    Optional<StoreTree<EmbeddedFile>> known = tree;
    return known.isPresent()
        ? Result.ok(known.get())
        : part(LIST).flatMap(Shelf::tree).ifOk(read -> tree = Optional.of(read));
  }

  private Result<byte[], Store.Error> read(EmbeddedFile file) {
    return part(file.part()).ifOk(content -> contents.put(file.path(), content));
  }

  private static Result<StoreTree<EmbeddedFile>, Store.Error> tree(byte[] list) {
    var tree = new StoreTree<EmbeddedFile>();
    String text = new String(list, StandardCharsets.UTF_8);
    try {
      int number = 0;
      for (int from = 0; from < text.length(); ) {
        int end = text.indexOf('\n', from);
        var file = EmbeddedFile.read(number++, text.substring(from, end));
        tree.put(file.path(), file);
        from = end + 1;
      }
    } catch (RuntimeException e) {
      // Whatever does not fit: the list is not the one that was written.
      return Result.err(new Damaged(LIST));
    }
    return Result.ok(tree);
  }

  private Result<byte[], Store.Error> part(String name) {
    Optional<InputStream> part = files.open(name);
    if (part.isEmpty()) {
      return Result.err(new Damaged(name));
    }
    try (InputStream in = part.get()) {
      var content = new ByteArrayOutputStream();
      byte[] buffer = new byte[16 * 1024];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        content.write(buffer, 0, count);
      }
      return Result.ok(content.toByteArray());
    } catch (IOException e) {
      return Result.err(new Damaged(name));
    }
  }

  private record Damaged(String part) implements Store.Error {
    @Override
    public String message() {
      return "the embedded part " + part + " is missing or cannot be read";
    }
  }
}
