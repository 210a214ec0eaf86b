package dev.dovetail.examples.fileserver;

import dev.dovetail.Device;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.StoreTree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store that a test fills. */
@Device(type = Store.class, name = "shelf", targets = "test")
public final class Shelf implements Store {
  private final StoreTree<byte[]> files = new StoreTree<>();

  /** A store without files. */
  public Shelf() {}

  /** Puts a file there. */
  synchronized void put(String path, String text) {
    files.put(StorePath.parse(path).orElseThrow(), text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public synchronized Result<byte[], Store.Error> get(StorePath path) {
    return files.file(path).map(byte[]::clone);
  }

  @Override
  public synchronized Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return Result.ok(files.kind(path));
  }

  @Override
  public synchronized Result<List<Entry>, Store.Error> list(StorePath path) {
    return files.list(path);
  }

  @Override
  public synchronized Result<Instant, Store.Error> lastModified(StorePath path) {
    return files.file(path).map(it -> Instant.EPOCH);
  }
}
