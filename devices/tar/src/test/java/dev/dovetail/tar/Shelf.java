package dev.dovetail.tar;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.StoreTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store with one archive, which notes how much of it is read. */
@Device(type = Store.class, name = "shelf", targets = "test")
public final class Shelf implements Store {
  private final StoreTree<byte[]> files = new StoreTree<>();
  private long bytesRead;

  /** Takes a file of the host as the archive. */
  public Shelf(@Key String shelfFile) {
    try {
      files.put(
          StorePath.parse("archive.tar").orElseThrow(), Files.readAllBytes(Path.of(shelfFile)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds these bytes as the archive. */
  Shelf(byte[] archive) {
    files.put(StorePath.parse("archive.tar").orElseThrow(), archive);
  }

  long bytesRead() {
    return bytesRead;
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return files.file(path).map(byte[]::clone);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return Store.super.read(path, offset, length).ifOk(it -> bytesRead += it.length);
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return Result.ok(files.kind(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return files.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return files.file(path).map(it -> Instant.EPOCH);
  }
}
