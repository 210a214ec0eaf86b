package dev.dovetail.portable;

import dev.dovetail.Device;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;

/** A store once everything has been brought to it. */
public final class Uploaded {
  private Uploaded() {}

  /** Waits for what the store takes from the network. */
  @Device(type = Store.class, name = "uploaded", targets = "node")
  public static Result<Store, Store.Error> to(Store store, Uploading network) {
    String refused = network.await();
    return refused.isEmpty() ? Result.ok(store) : Result.err(new Refused(refused));
  }

  private record Refused(String message) implements Store.Error {}
}
