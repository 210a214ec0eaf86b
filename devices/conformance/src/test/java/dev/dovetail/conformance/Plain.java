package dev.dovetail.conformance;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The model as a device, on request with a fault of one kind. */
@Device(type = WritableStore.class, name = "plain", targets = "test")
public final class Plain implements WritableStore {
  /** What it does wrong. */
  public enum Slip {
    /** Nothing. */
    NONE,
    /** Keeps what is removed by a path of two segments. */
    KEEPS,
    /** Appends where a write is to change the last byte. */
    APPENDS,
    /** Gives a folder's name away as missing. */
    FORGETS,
    /** Counts one byte too many in files of more than four. */
    MISCOUNTS,
    /** Throws where a rename goes into a folder. */
    THROWS
  }

  private final ModelStore model = new ModelStore();
  private final Slip slip;

  /** A store with a fault. */
  public Plain(@Key(defaultValue = "NONE") Slip slip) {
    this.slip = slip;
  }

  @Override
  public synchronized Result<byte[], Store.Error> get(StorePath path) {
    return model.get(path);
  }

  @Override
  public synchronized Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return slip == Slip.FORGETS
        ? model.exists(path).map(it -> it.filter(kind -> kind == Kind.FILE))
        : model.exists(path);
  }

  @Override
  public synchronized Result<List<Entry>, Store.Error> list(StorePath path) {
    return model.list(path);
  }

  @Override
  public synchronized Result<Instant, Store.Error> lastModified(StorePath path) {
    return model.lastModified(path);
  }

  @Override
  public synchronized Result<Long, Store.Error> size(StorePath path) {
    return model.size(path).map(it -> slip == Slip.MISCOUNTS && it > 4 ? it + 1 : it);
  }

  @Override
  public synchronized Result<Void, WriteError> set(StorePath path, byte[] content) {
    return model.set(path, content);
  }

  @Override
  public synchronized Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    boolean last = part.length == 1 && model.size(path).equals(Result.ok(offset + 1));
    return model.write(path, slip == Slip.APPENDS && last ? offset + 1 : offset, part);
  }

  @Override
  public synchronized Result<Void, WriteError> remove(StorePath path) {
    return slip == Slip.KEEPS && path.segments().size() == 2 ? Result.ok() : model.remove(path);
  }

  @Override
  public synchronized Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    if (slip == Slip.THROWS && model.list(destination).isOk()) {
      throw new IllegalStateException("not written yet");
    }
    return model.rename(source, destination);
  }

  @Override
  public synchronized Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    return model.allocate(path, size, lastModified);
  }
}
