package dev.dovetail.fault;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.clock.Sleep;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A store that fails, is full or is slow when a schedule says so, else does what the store behind
 * it does. A call that fails does not reach that store. Calls are counted from the start, for each
 * rule the ones that it names: the same calls in the same order always give the same.
 */
public final class Fault implements Store {
  private final Store store;
  private final Injector injector;

  Fault(Store store, Injector injector) {
    this.store = store;
    this.injector = injector;
  }

  /**
   * Nothing is counted yet.
   *
   * @param faultSchedule rules with semicolons between them, as {@code get 3 fails; any every 5
   *     slow 20ms}
   * @return an error where one is no rule
   */
  @Device(
      type = Store.class,
      name = "fault",
      doc = "Makes a store fail, be full or be slow on a schedule. Else promises what it does.")
  public static Result<Fault, Store.Error> of(
      Store store,
      @Use("real") Sleep sleep,
      @Key(doc = "What fails when: \"set 3 fails; writes after 9 full; get every 5 slow 20ms\".")
          String faultSchedule) {
    return Schedule.parse(faultSchedule).map(it -> new Fault(store, new Injector(it, sleep)));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return injector.read(Operation.GET, path, () -> store.get(path));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return injector.read(Operation.EXISTS, path, () -> store.exists(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return injector.read(Operation.LIST, path, () -> store.list(path));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return injector.read(Operation.TIME, path, () -> store.lastModified(path));
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return injector.read(Operation.READ, path, () -> store.read(path, offset, length));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return injector.read(Operation.SIZE, path, () -> store.size(path));
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return injector.read(Operation.DIGEST, path, () -> store.digest(path));
  }
}
