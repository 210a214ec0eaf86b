package dev.dovetail.crunch;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Embedded files with what has been read of them; two threads may read the same part at once. */
final class Shelf {
  private final Embedded files;
  private final Map<StorePath, byte[]> contents = new ConcurrentHashMap<>();
  private volatile Optional<Catalogue> catalogue = Optional.empty();

  Shelf(Embedded files) {
    this.files = files;
  }

  /** The content at a path, kept here. */
  Result<byte[], Store.Error> get(StorePath path) {
    byte[] known = contents.get(path);
    return known != null ? Result.ok(known) : catalogue().flatMap(list -> read(list, path));
  }

  private Result<byte[], Store.Error> read(Catalogue list, StorePath path) {
    Integer number = list.numbers().get(path);
    if (number == null) {
      return Result.err(
          list.folders().contains(path)
              ? new Store.FileExpected(path)
              : new Store.UnknownFile(path));
    }
    return part(number.toString()).ifOk(content -> contents.put(path, content));
  }

  private Result<Catalogue, Store.Error> catalogue() {
    Optional<Catalogue> known = catalogue;
    return known.isPresent()
        ? Result.ok(known.get())
        : part("paths").map(Catalogue::of).ifOk(read -> catalogue = Optional.of(read));
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

  /** Which part holds which file. */
  private record Catalogue(Map<StorePath, Integer> numbers, Set<StorePath> folders) {
    static Catalogue of(byte[] paths) {
      Map<StorePath, Integer> numbers = new HashMap<>();
      Set<StorePath> folders = new HashSet<>();
      folders.add(StorePath.root());
      String[] lines = new String(paths, StandardCharsets.UTF_8).split("\n", -1);
      for (int number = 0; number < lines.length; number++) {
        StorePath path = StorePath.parse(lines[number]).orElse(StorePath.root());
        if (!path.segments().isEmpty()) {
          numbers.put(path, number);
        }
        for (int depth = 1; depth < path.segments().size(); depth++) {
          folders.add(new StorePath(path.segments().subList(0, depth)));
        }
      }
      return new Catalogue(numbers, folders);
    }
  }

  private record Damaged(String part) implements Store.Error {
    @Override
    public String message() {
      return "the embedded part " + part + " is missing or cannot be read";
    }
  }
}
