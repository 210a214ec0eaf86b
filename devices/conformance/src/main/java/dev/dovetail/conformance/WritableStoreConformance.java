package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.WritableStore;

/** Proves a store that can be written. What is in it is lost. */
@Application(
    name = "writable-store-conformance",
    main = "WritableStoreConformance",
    doc = "Proves that a device is a WritableStore. Empties it.")
public final class WritableStoreConformance implements Job {
  private final WritableStore store;
  private final Count sequences;
  private final long seed;
  private final Console console;

  /** Takes the store to be proved. */
  public WritableStoreConformance(
      WritableStore store,
      @Key(doc = "Random sequences of operations to compare.", defaultValue = "2000")
          Count sequences,
      @Key(doc = "Where the random sequences begin.", defaultValue = "1") long seed,
      @Use("target") Console console) {
    this.store = store;
    this.sequences = sequences;
    this.seed = seed;
    this.console = console;
  }

  @Override
  public Result<Void, Refuted> run() {
    var findings = new Findings("WritableStore", console);
    var trial = new Trial(store, findings);
    trial.of("everything can be removed", () -> {});
    new StoreWritingCases(trial).run();
    new StoreRemovingCases(trial).run();
    new StoreRenamingCases(trial).run();
    new StoreCrowdCases(trial).run();
    if (!trial.emptying().failed()) {
      read(findings);
      var round = new StoreRound(store, trial.emptying());
      new Comparison<>(round, sequences.number(), seed).run(findings);
      trial.emptying().run();
    }
    return findings.verdict(", " + sequences + " sequences of seed " + seed);
  }

  private void read(Findings findings) {
    var specimen = new Specimen();
    findings.test("the specimen can be written", () -> findings.done("set", specimen.into(store)));
    new StoreCases(store, specimen.files(), findings).run();
  }
}
