package dev.dovetail.conformance;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;

/** A store with the specimen, or with a part of it. */
public final class Filled {
  private Filled() {}

  /** A store that holds it all but what is at a path. */
  @Device(type = Store.class, name = "filled", targets = "test")
  public static Result<Store, WritableStore.WriteError> store(
      @Key(defaultValue = "/nothing") String without) {
    var store = new ModelStore();
    return new Specimen()
        .into(store)
        .flatMap(it -> store.remove(StorePath.parse(without).orElseThrow()))
        .map(it -> store);
  }
}
