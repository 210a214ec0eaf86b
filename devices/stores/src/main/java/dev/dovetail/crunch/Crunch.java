package dev.dovetail.crunch;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Stage;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files of a folder as they were when the program was compiled, read on first use. */
@Device(
    type = Store.class,
    name = "crunch",
    doc = "Holds the files of a folder, embedded when compiling.",
    configurator = "crunch")
public final class Crunch implements Store {
  private final Shelf shelf;

  /** Serves what was embedded. */
  public Crunch(
      @Key(
              stage = Stage.CONFIGURE,
              type = String.class,
              defaultValue = "data",
              doc = "Folder whose files are embedded.")
          Embedded fs) {
    this.shelf = new Shelf(fs);
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return shelf.get(path).map(byte[]::clone);
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return shelf.tree().map(it -> it.kind(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return shelf.tree().flatMap(it -> it.list(path));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return shelf.file(path).map(EmbeddedFile::lastModified);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return shelf.get(path).map(part::of);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return shelf.file(path).map(EmbeddedFile::size);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return shelf.file(path).map(EmbeddedFile::digest);
  }
}
