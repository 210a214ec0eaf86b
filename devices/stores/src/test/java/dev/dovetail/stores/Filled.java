package dev.dovetail.stores;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.conformance.Specimen;
import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.Memory;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;

/** A store with the specimen. */
public final class Filled {
  private Filled() {}

  /** Has the specimen in a folder. */
  @Device(type = WritableStore.class, name = "filled", targets = "test")
  public static Result<WritableStore, WritableStore.WriteError> store(
      @Key(defaultValue = "/") String filledFolder) {
    StorePath folder = StorePath.parse(filledFolder).orElseThrow();
    WritableStore store = new Memory(new Capacity(Long.MAX_VALUE));
    Result<Void, WritableStore.WriteError> result = Result.ok();
    for (var file : new Specimen().files().entrySet()) {
      result = result.flatMap(it -> store.set(folder.append(file.getKey()), file.getValue()));
    }
    return result.map(it -> store);
  }
}
