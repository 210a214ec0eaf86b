package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Proves a file system. What is in it is lost. */
@Application(
    name = "filesystem-conformance",
    main = "FilesystemConformance",
    doc = "Proves that a device is a Filesystem. Empties it.")
public final class FilesystemConformance implements Job {
  private final Filesystem files;
  private final Count sequences;
  private final long seed;
  private final Console console;

  /** Takes the file system to be proved. */
  public FilesystemConformance(
      Filesystem files,
      @Key(doc = "Random sequences of operations to compare.", defaultValue = "2000")
          Count sequences,
      @Key(doc = "Where the random sequences begin.", defaultValue = "1") long seed,
      @Use("target") Console console) {
    this.files = files;
    this.sequences = sequences;
    this.seed = seed;
    this.console = console;
  }

  @Override
  public Result<Void, Refuted> run() {
    var findings = new Findings("Filesystem", console);
    var trial = new FilesystemTrial(files, findings);
    trial.of("everything can be removed", () -> {});
    new FilesystemCases(trial).run();
    if (!trial.emptying().failed()) {
      var round = new FilesystemRound(files, trial.emptying());
      new Comparison<>(round, sequences.number(), seed).run(findings);
    }
    return findings.verdict(", " + sequences + " sequences of seed " + seed);
  }
}
