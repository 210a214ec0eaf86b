package dev.dovetail.conformance;

import dev.dovetail.block.BlockDevice;
import dev.dovetail.runtime.Result;

/** Eight sectors of 16 bytes in an array. */
final class ModelBlockDevice implements BlockDevice {
  private static final int SIZE = 16;
  private static final int SECTORS = 8;

  private final byte[] bytes = new byte[SIZE * SECTORS];

  @Override
  public Geometry geometry() {
    return new Geometry(true, SIZE, SECTORS);
  }

  @Override
  public Result<Void, BlockDevice.Error> read(long sector, byte[] into, int offset, int length) {
    return checked(sector, length)
        .ifOk(it -> System.arraycopy(bytes, (int) sector * SIZE, into, offset, length));
  }

  @Override
  public Result<Void, WriteError> write(long sector, byte[] from, int offset, int length) {
    return Result.widen(
        checked(sector, length)
            .ifOk(it -> System.arraycopy(from, offset, bytes, (int) sector * SIZE, length)));
  }

  @Override
  public Result<Void, WriteError> sync() {
    return Result.ok();
  }

  private static Result<Void, BlockDevice.Error> checked(long sector, int length) {
    if (length % SIZE != 0) {
      return Result.err(new Unaligned(length, SIZE));
    }
    return sector < 0 || sector > SECTORS - length / SIZE
        ? Result.err(new OutOfRange(sector, length / SIZE, SECTORS))
        : Result.ok();
  }
}
