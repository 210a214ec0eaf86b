package dev.dovetail.conformance;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

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
    THROWS,
    /** Gives its own array away. */
    SHARES,
    /** Says that every file is of 1970. */
    TIMELESS,
    /** Forgets what is set while another thread sets something. */
    OVERTAKEN,
    /** Reads and sets where it is to change a part. */
    UNDOES
  }

  private static final Result<Optional<Kind>, Store.Error> FILE = Result.ok(Optional.of(Kind.FILE));

  private final ModelStore model = new ModelStore();
  private final AtomicBoolean setting = new AtomicBoolean();
  private final Map<StorePath, byte[]> given = new HashMap<>();
  private final Slip slip;

  /** A store with a fault. */
  public Plain(@Key(defaultValue = "NONE") Slip slip) {
    this.slip = slip;
  }

  private <T> T guarded(Supplier<T> operation) {
    synchronized (model) {
      return operation.get();
    }
  }

  private <T> T changing(Supplier<T> operation) {
    return guarded(
        () -> {
          given.clear();
          return operation.get();
        });
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return guarded(
        () ->
            slip == Slip.SHARES
                ? model.get(path).map(it -> given.computeIfAbsent(path, missing -> it))
                : model.get(path));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return guarded(
        () ->
            slip == Slip.FORGETS
                ? model.exists(path).map(it -> it.filter(kind -> kind == Kind.FILE))
                : model.exists(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return guarded(() -> model.list(path));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return guarded(
        () ->
            model
                .lastModified(path)
                .map(it -> slip == Slip.TIMELESS ? Instant.ofEpochMilli(7) : it));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return guarded(
        () -> model.size(path).map(it -> slip == Slip.MISCOUNTS && it > 4 ? it + 1 : it));
  }

  @Override
  public Result<Void, WriteError> set(StorePath path, byte[] content) {
    boolean overtaken = setting.getAndSet(true);
    try {
      return slip == Slip.OVERTAKEN && overtaken
          ? Result.ok()
          : changing(() -> model.set(path, content));
    } finally {
      setting.set(false);
    }
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    if (slip == Slip.UNDOES && guarded(() -> model.exists(path)).equals(FILE)) {
      // Each of the two is guarded, and not both together.
      byte[] before = guarded(() -> model.get(path)).orElse(error -> new byte[0]);
      int from = (int) Math.min(offset, before.length);
      byte[] after = Arrays.copyOf(before, Math.max(before.length, from + part.length));
      System.arraycopy(part, 0, after, from, part.length);
      return changing(() -> model.set(path, after));
    }
    return changing(
        () -> {
          boolean last = part.length == 1 && model.size(path).equals(Result.ok(offset + 1));
          return model.write(path, slip == Slip.APPENDS && last ? offset + 1 : offset, part);
        });
  }

  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    return changing(
        () -> slip == Slip.KEEPS && path.segments().size() == 2 ? Result.ok() : model.remove(path));
  }

  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    return changing(
        () -> {
          if (slip == Slip.THROWS && model.list(destination).isOk()) {
            throw new IllegalStateException("not written yet");
          }
          return model.rename(source, destination);
        });
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    return changing(() -> model.allocate(path, size, lastModified));
  }
}
