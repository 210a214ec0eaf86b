package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.block.BlockDevice;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Proves a block device. Where it can be written, what is in it is lost. */
@Application(
    name = "block-device-conformance",
    main = "BlockDeviceConformance",
    doc = "Proves that a device is a BlockDevice. Overwrites it.")
public final class BlockDeviceConformance implements Job {
  private final BlockDevice device;
  private final Count rounds;
  private final long seed;
  private final Console console;

  /** Takes the block device to be proved. */
  public BlockDeviceConformance(
      BlockDevice device,
      @Key(doc = "Random writes and reads to compare.", defaultValue = "2000") Count rounds,
      @Key(doc = "Where the random writes begin.", defaultValue = "1") long seed,
      @Use("target") Console console) {
    this.device = device;
    this.rounds = rounds;
    this.seed = seed;
    this.console = console;
  }

  @Override
  public Result<Void, Refuted> run() {
    var findings = new Findings("BlockDevice", console);
    new BlockDeviceCases(device, findings, rounds.number(), seed).run();
    return findings.verdict(", " + rounds + " random steps of seed " + seed);
  }
}
