package dev.dovetail.fault;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.clock.Sleep;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A store that fails, is full or is slow when a schedule says so, else does what the store behind
 * it does. A call that fails does not reach that store. Calls are counted from the start, for each
 * rule the ones that it names: the same calls in the same order always give the same.
 */
public final class WritableFault implements WritableStore {
  private final WritableStore store;
  private final Injector injector;
  private final Fault read;

  private WritableFault(WritableStore store, Injector injector) {
    this.store = store;
    this.injector = injector;
    this.read = new Fault(store, injector);
  }

  /**
   * Nothing is counted yet.
   *
   * @param faultSchedule rules with semicolons between them, as {@code get 3 fails; any every 5
   *     slow 20ms}
   * @return an error where one is no rule
   */
  @Device(
      type = WritableStore.class,
      name = "writable-fault",
      doc = "Makes a store fail, be full or be slow on a schedule. Else promises what it does.")
  public static Result<WritableFault, Store.Error> of(
      WritableStore store,
      @Use("real") Sleep sleep,
      @Key(doc = "What fails when: \"set 3 fails; writes after 9 full; get every 5 slow 20ms\".")
          String faultSchedule) {
    return Schedule.parse(faultSchedule)
        .map(it -> new WritableFault(store, new Injector(it, sleep)));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return read.get(path);
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return read.exists(path);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return read.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return read.lastModified(path);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return read.read(path, offset, length);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return read.size(path);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return read.digest(path);
  }

  @Override
  public Result<Void, WriteError> set(StorePath path, byte[] content) {
    return injector.write(Operation.SET, path, () -> store.set(path, content));
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    return injector.write(Operation.WRITE, path, () -> store.write(path, offset, part));
  }

  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    return injector.write(Operation.REMOVE, path, () -> store.remove(path));
  }

  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    return injector.write(Operation.RENAME, source, () -> store.rename(source, destination));
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    return injector.write(Operation.ALLOCATE, path, () -> store.allocate(path, size, lastModified));
  }
}
