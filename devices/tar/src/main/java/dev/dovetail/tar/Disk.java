package dev.dovetail.tar;

import dev.dovetail.block.BlockDevice;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import java.util.Arrays;

/**
 * An archive that begins at the first sector of a block device.
 *
 * @param device the device
 */
record Disk(BlockDevice device) implements Medium {
  @Override
  public long size() {
    return device.geometry().size();
  }

  @Override
  public Result<byte[], Store.Error> read(long offset, int length) {
    int size = device.geometry().sectorSize();
    int before = (int) (offset % size);
    long sectors = ((long) before + length + size - 1) / size;
    if (sectors * size > Integer.MAX_VALUE - Long.BYTES) {
      return Result.err(new BadArchive("has a file that is too large for an array", offset));
    }
    byte[] bytes = new byte[(int) sectors * size];
    return device
        .read(offset / size, bytes, 0, bytes.length)
        .<Store.Error>mapErr(Unreadable::new)
        .map(
            it ->
                length == bytes.length
                    ? bytes
                    : Arrays.copyOfRange(bytes, before, before + length));
  }

  private record Unreadable(BlockDevice.Error cause) implements Store.Error {
    @Override
    public String message() {
      return "the archive cannot be read: " + cause.message();
    }
  }
}
