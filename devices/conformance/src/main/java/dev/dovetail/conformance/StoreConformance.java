package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;

/** Proves a store that has just the files of the {@link Specimen}. */
@Application(
    name = "store-conformance",
    main = "StoreConformance",
    doc = "Proves that a device with the files of the specimen is a Store.")
public final class StoreConformance implements Job {
  private final Store store;
  private final Console console;

  /** Takes the store to be proved. */
  public StoreConformance(Store store, @Use("target") Console console) {
    this.store = store;
    this.console = console;
  }

  @Override
  public Result<Void, Refuted> run() {
    var findings = new Findings("Store", console);
    new StoreCases(store, new Specimen().files(), findings).run();
    return findings.verdict("");
  }
}
