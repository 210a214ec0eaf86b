package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.Random;

/** Proves a store that can be written. What is in it is lost. */
@Application(
    name = "writable-store-conformance",
    main = "WritableStoreConformance",
    doc = "Proves that a device is a WritableStore. Empties it.")
public final class WritableStoreConformance implements Job {
  private final WritableStore store;
  private final int sequences;
  private final long seed;
  private final Console console;

  /** Takes the store to be proved. */
  public WritableStoreConformance(
      WritableStore store,
      @Key(doc = "Random sequences of operations to compare.", defaultValue = "2000") int sequences,
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
    findings.done("remove /", store.remove(StorePath.root()));
    new WritableStoreCases(store, findings).run();
    var specimen = new Specimen();
    findings.test("the specimen can be written", () -> findings.done("set", specimen.into(store)));
    new StoreCases(store, specimen.files(), findings).run();
    findings.test("random sequences do what the model does", () -> compare(findings));
    store.remove(StorePath.root());
    return findings.verdict(", " + sequences + " sequences of seed " + seed);
  }

  private void compare(Findings findings) {
    var sequencesToCome = new Sequences(new Random(seed));
    for (int i = 0; i < sequences; i++) {
      Sequence sequence = sequencesToCome.next();
      if (sequence.difference(store).isPresent()) {
        Sequence shrunk = sequence.shrunk(store);
        findings.fault(
            "sequence "
                + i
                + " of seed "
                + seed
                + ", shrunk to "
                + shrunk
                + ": "
                + shrunk.difference(store).orElse("passes when it is repeated"));
        return;
      }
    }
  }
}
