package dev.dovetail.block;

import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;

/**
 * Sectors of one size, read and written whole. Operations may be called on many threads; a sector
 * is seen as it was before a write or after it, several together in any mixture.
 */
public interface BlockDevice {
  /** What the device is; it never changes. */
  Geometry geometry();

  /**
   * Reads sectors that lie together.
   *
   * @param sector the first one, from 0
   * @param into where their bytes go, from {@code offset} on
   * @param length in bytes, a multiple of the size of a sector
   * @return {@link Unaligned}, {@link OutOfRange}, {@link Closed}; then the array may have changed
   * @throws IndexOutOfBoundsException if the array has no such part
   */
  Result<Void, BlockDevice.Error> read(long sector, byte[] into, int offset, int length);

  /**
   * Writes sectors that lie together.
   *
   * @param sector the first one, from 0
   * @param from where their bytes are, from {@code offset} on
   * @param length in bytes, a multiple of the size of a sector
   * @return {@link Unaligned}, {@link OutOfRange}, {@link ReadOnly}, which leave all as it was;
   *     {@link Closed}
   * @throws IndexOutOfBoundsException if the array has no such part
   */
  Result<Void, WriteError> write(long sector, byte[] from, int offset, int length);

  /**
   * Waits until all that was written is durable, as far as the medium keeps anything.
   *
   * @return {@link Closed}
   */
  Result<Void, WriteError> sync();

  /**
   * What a block device is.
   *
   * @param writable whether it can be written
   * @param sectorSize bytes of a sector, a power of two, at least 1
   * @param sectors how many there are, at least 0
   */
  record Geometry(boolean writable, int sectorSize, long sectors) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public Geometry {
      if (Integer.bitCount(sectorSize) != 1 || sectorSize < 0 || sectors < 0) {
        throw new IllegalArgumentException(sectors + " sectors of " + sectorSize + " bytes");
      }
    }

    /**
     * Whether sectors that lie together can be transferred, for whoever implements a device.
     *
     * @param sector the first one
     * @param length in bytes
     * @return {@link Unaligned}, {@link OutOfRange}
     */
    public Result<Void, BlockDevice.Error> covers(long sector, int length) {
      if (length % sectorSize != 0) {
        return Result.err(new Unaligned(length, sectorSize));
      }
      int count = length / sectorSize;
      return sector < 0 || sector > sectors - count
          ? Result.err(new OutOfRange(sector, count, sectors))
          : Result.ok();
    }

    /** Bytes of all sectors together. */
    public long size() {
      return sectors * sectorSize;
    }
  }

  /** What can go wrong with writing. Open: implementations add cases of their own. */
  interface WriteError extends DeviceError {}

  /**
   * What can go wrong with reading. Open: implementations add cases of their own. It can go wrong
   * with writing, too.
   */
  interface Error extends WriteError {}

  /** The device is closed. */
  record Closed() implements Error {
    @Override
    public String message() {
      return "the block device is closed";
    }
  }

  /**
   * Some of the sectors are not there.
   *
   * @param sector the first that was asked for
   * @param count how many
   * @param sectors how many there are
   */
  record OutOfRange(long sector, long count, long sectors) implements Error {
    @Override
    public String message() {
      return "sectors " + sector + " to " + (sector + count - 1) + " of " + sectors;
    }
  }

  /**
   * The bytes are not whole sectors.
   *
   * @param length in bytes
   * @param sectorSize in bytes
   */
  record Unaligned(int length, int sectorSize) implements Error {
    @Override
    public String message() {
      return length + " bytes are not whole sectors of " + sectorSize;
    }
  }

  /** The device cannot be written. */
  record ReadOnly() implements WriteError {
    @Override
    public String message() {
      return "the block device is read-only";
    }
  }
}
