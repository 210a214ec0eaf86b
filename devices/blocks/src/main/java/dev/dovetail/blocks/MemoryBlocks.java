package dev.dovetail.blocks;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.block.BlockDevice;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.util.Objects;

/** Sectors in an array, all zero at first. */
public final class MemoryBlocks implements BlockDevice {
  private final Geometry geometry;
  private final byte[] bytes;

  private MemoryBlocks(Geometry geometry) {
    this.geometry = geometry;
    bytes = new byte[(int) geometry.size()];
  }

  /**
   * Sectors of zeros.
   *
   * @param memorySectorSize bytes of a sector, a power of two
   * @param memorySectors how many; all together less than 2 GiB
   * @return an error where that cannot be
   */
  @Device(
      type = BlockDevice.class,
      name = "memory",
      doc = "Keeps sectors in memory.",
      promises = {
        "Several sectors are written and read as one, whoever else is at work.",
        "What is in it ends with the program."
      })
  public static Result<MemoryBlocks, DeviceError> of(
      @Key(doc = "Bytes of a sector, a power of two.", defaultValue = "512") int memorySectorSize,
      @Key(doc = "How many sectors.", defaultValue = "2048") int memorySectors) {
    if (memorySectorSize < 1
        || Integer.bitCount(memorySectorSize) != 1
        || memorySectors < 0
        || (long) memorySectors * memorySectorSize > Integer.MAX_VALUE - Long.BYTES) {
      return Result.err(new NotSectors(memorySectors, memorySectorSize));
    }
    return Result.ok(new MemoryBlocks(new Geometry(true, memorySectorSize, memorySectors)));
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
        .ifOk(
            it -> {
              synchronized (bytes) {
                System.arraycopy(bytes, start(sector), into, offset, length);
              }
            });
  }

  @Override
  public Result<Void, WriteError> write(long sector, byte[] from, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, from.length);
    return Result.widen(
        geometry
            .covers(sector, length)
            .ifOk(
                it -> {
                  synchronized (bytes) {
                    System.arraycopy(from, offset, bytes, start(sector), length);
                  }
                }));
  }

  @Override
  public Result<Void, WriteError> sync() {
    return Result.ok();
  }

  private int start(long sector) {
    return (int) sector * geometry.sectorSize();
  }

  private record NotSectors(int sectors, int size) implements DeviceError {
    @Override
    public String message() {
      return "memory cannot hold " + sectors + " sectors of " + size + " bytes";
    }
  }
}
