package dev.dovetail.netstore;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.network.Network;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files that others upload over a network, kept in memory while the program runs. */
public final class Netstore implements Store, AutoCloseable {
  private final Uploads uploads;
  private volatile Optional<Store.Error> failure = Optional.empty();

  private Netstore(Uploads uploads) {
    this.uploads = uploads;
  }

  /**
   * Starts to take uploads, on a thread of its own.
   *
   * @param network where they come from; nobody else may listen on it
   * @param netstoreCapacity bytes that all contents may have together, at least 0
   * @return an error where the capacity is negative; that the network cannot listen shows later
   */
  @Device(type = Store.class, name = "netstore", doc = "Holds what is uploaded over a network.")
  public static Result<Netstore, Store.Error> listen(
      Network network,
      @Key(doc = "Bytes that the uploaded files may have together.", defaultValue = "67108864")
          long netstoreCapacity,
      @Use("target") Console console) {
    if (netstoreCapacity < 0) {
      return Result.err(new NoCapacity(netstoreCapacity));
    }
    var store = new Netstore(new Uploads(netstoreCapacity));
    var thread = new Thread(() -> store.fill(network, console), "netstore");
    thread.setDaemon(true);
    thread.start();
    return Result.ok(store);
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return working().flatMap(it -> it.file(path)).map(it -> it.content().clone());
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return working().map(it -> it.kind(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return working().flatMap(it -> it.list(path));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return working().flatMap(it -> it.file(path)).map(Uploads.Upload::time);
  }

  /** Refuses uploads from now on; the network is its own device's to close. */
  @Override
  public void close() {
    uploads.close();
  }

  private Result<Uploads, Store.Error> working() {
    return failure
        .<Result<Uploads, Store.Error>>map(Result::err)
        .orElseGet(() -> Result.ok(uploads));
  }

  private void fill(Network network, Console console) {
    network
        .listen(uploads)
        .ifErr(
            error -> {
              failure = Optional.of(new NoUploads(error.message()));
              console.complain("netstore takes no uploads: " + error.message());
            });
  }

  private record NoCapacity(long bytes) implements Store.Error {
    @Override
    public String message() {
      return "there is no capacity of " + bytes + " bytes: it is 0 or more";
    }
  }

  private record NoUploads(String reason) implements Store.Error {
    @Override
    public String message() {
      return "nothing can be uploaded: " + reason;
    }
  }
}
