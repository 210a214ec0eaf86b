package dev.dovetail.portable;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.conformance.Specimen;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;

/** Puts the specimen into a folder of a store. */
public final class SpecimenStore {
  private SpecimenStore() {}

  /** The store with the specimen. */
  @Device(type = WritableStore.class, name = "specimen", targets = "node")
  public static Result<WritableStore, WritableStore.WriteError> in(
      @Use("memory") WritableStore store, @Key(defaultValue = "/") String specimenFolder) {
    StorePath folder = StorePath.parse(specimenFolder).orElseThrow();
    Result<Void, WritableStore.WriteError> result = Result.ok();
    for (var file : new Specimen().files().entrySet()) {
      result = result.flatMap(it -> store.set(folder.append(file.getKey()), file.getValue()));
    }
    return result.map(it -> store);
  }
}
