package dev.dovetail.blocks;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.block.BlockDevice;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.util.Objects;

/** Some sectors of another block device, counted from 0. */
public final class Partition implements BlockDevice {
  private final BlockDevice device;
  private final long first;
  private final Geometry geometry;

  private Partition(BlockDevice device, long first, long sectors) {
    this.device = device;
    this.first = first;
    Geometry whole = device.geometry();
    geometry = new Geometry(whole.writable(), whole.sectorSize(), sectors);
  }

  /**
   * A part of a device.
   *
   * @param partitionFirst its first sector in the device
   * @param partitionSectors how many it has; 0 for all the others
   * @return an error where the device has not all of them
   */
  @Device(
      type = BlockDevice.class,
      name = "partition",
      doc = "Gives some sectors of another block device.",
      promises = {
        "No sector outside is read or written.",
        "Everything else is as the other device has it."
      })
  public static Result<Partition, DeviceError> of(
      BlockDevice device,
      @Key(doc = "The first of its sectors.", defaultValue = "0") long partitionFirst,
      @Key(doc = "How many sectors; 0 for all that follow.", defaultValue = "0")
          long partitionSectors) {
    long all = device.geometry().sectors();
    if (partitionFirst < 0
        || partitionFirst > all
        || partitionSectors < 0
        || partitionSectors > all - partitionFirst) {
      return Result.err(new NotThere(partitionFirst, partitionSectors, all));
    }
    long sectors = partitionSectors == 0 ? all - partitionFirst : partitionSectors;
    return Result.ok(new Partition(device, partitionFirst, sectors));
  }

  @Override
  public Geometry geometry() {
    return geometry;
  }

  @Override
  public Result<Void, BlockDevice.Error> read(long sector, byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    return geometry
        .covers(sector, length)
        .flatMap(it -> device.read(first + sector, into, offset, length));
  }

  @Override
  public Result<Void, WriteError> write(long sector, byte[] from, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, from.length);
    Result<Void, WriteError> covered = Result.widen(geometry.covers(sector, length));
    return covered.flatMap(it -> device.write(first + sector, from, offset, length));
  }

  @Override
  public Result<Void, WriteError> sync() {
    return device.sync();
  }

  private record NotThere(long first, long count, long sectors) implements DeviceError {
    @Override
    public String message() {
      if (first < 0) {
        return "no partition begins at sector " + first + "; the first is 0";
      }
      if (count < 0) {
        return "no partition has " + count + " sectors; 0 is for all that follow";
      }
      String what = count == 0 ? "nothing" : "no partition of " + count + " sectors";
      return "the device has " + sectors + " sectors, so " + what + " from sector " + first;
    }
  }
}
