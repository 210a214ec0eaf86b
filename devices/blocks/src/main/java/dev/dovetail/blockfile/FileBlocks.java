package dev.dovetail.blockfile;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.block.BlockDevice;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Objects;
import java.util.Optional;

/** Sectors in a file of the host. It is for one program at a time. */
public final class FileBlocks implements BlockDevice, AutoCloseable {
  private final Geometry geometry;

  /** Guarded by itself. A channel instead would be closed by whoever interrupts a reader. */
  private final RandomAccessFile file;

  private volatile boolean closed;

  private FileBlocks(Geometry geometry, RandomAccessFile file) {
    this.geometry = geometry;
    this.file = file;
  }

  /**
   * Opens a file.
   *
   * @param blockFile the file
   * @param blockFileSectorSize bytes of a sector, a power of two
   * @param blockFileSectors how many sectors to make where there is no file yet, and what a file
   *     that is there has to have; 0 to make none, and to take what is there
   * @param blockFileWritable whether it can be written
   * @return an error where there is no such file, or it cannot be opened so
   */
  @Device(
      type = BlockDevice.class,
      name = "file",
      targets = {"unix", "test"},
      doc = "Keeps sectors in a file of the host.",
      promises = {
        "What was written before a sync that succeeded is there after a crash of the machine.",
        "Of a write that a crash cuts off, any part may be there.",
        "Nothing keeps other programs away from the file."
      })
  public static Result<FileBlocks, DeviceError> open(
      @Key(doc = "The file.") String blockFile,
      @Key(doc = "Bytes of a sector, a power of two.", defaultValue = "512")
          int blockFileSectorSize,
      @Key(
              doc = "Sectors, of a file that is made, too; 0 for those that are there.",
              defaultValue = "0")
          long blockFileSectors,
      @Key(doc = "Whether it can be written.", defaultValue = "true") boolean blockFileWritable) {
    if (blockFileSectorSize < 1 || Integer.bitCount(blockFileSectorSize) != 1) {
      return Result.err(new Unusable(blockFile, "no sector has " + blockFileSectorSize + " bytes"));
    }
    if (blockFileSectors < 0 || blockFileSectors > Long.MAX_VALUE / blockFileSectorSize) {
      return Result.err(new Unusable(blockFile, "it cannot have " + blockFileSectors + " sectors"));
    }
    if (blockFile.isEmpty()) {
      return Result.err(new Unusable(blockFile, "no file is named so"));
    }
    var host = new File(blockFile);
    boolean made = !host.exists();
    Optional<String> fault =
        made
            ? missing(blockFileSectors, blockFileWritable)
            : other(host, blockFileSectorSize, blockFileSectors);
    if (fault.isPresent()) {
      return Result.err(new Unusable(blockFile, fault.get()));
    }
    try {
      var file = new RandomAccessFile(host, blockFileWritable ? "rw" : "r");
      try {
        if (made) {
          file.setLength(blockFileSectors * blockFileSectorSize);
        }
        long sectors = file.length() / blockFileSectorSize;
        return Result.ok(
            new FileBlocks(new Geometry(blockFileWritable, blockFileSectorSize, sectors), file));
      } catch (IOException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      return Result.err(new Unusable(blockFile, String.valueOf(e.getMessage())));
    }
  }

  /** Why a file that is not there is not made, if so. */
  private static Optional<String> missing(long sectors, boolean writable) {
    if (sectors == 0) {
      return Optional.of("it does not exist, and block-file-sectors does not say how many to make");
    }
    return writable ? Optional.empty() : Optional.of("it does not exist, and is not to be written");
  }

  /** What is wrong with what is there, if something is. */
  private static Optional<String> other(File host, int sectorSize, long sectors) {
    if (!host.isFile()) {
      return Optional.of(host.isDirectory() ? "it is a folder" : "it is no plain file");
    }
    if (host.length() < sectorSize) {
      return Optional.of("its " + host.length() + " bytes are less than a sector of " + sectorSize);
    }
    long has = host.length() / sectorSize;
    return sectors == 0 || sectors == has
        ? Optional.empty()
        : Optional.of("it has " + has + " sectors, and block-file-sectors says " + sectors);
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
        .flatMap(
            it ->
                Result.widen(
                    transfer(
                        () -> {
                          file.seek(sector * geometry.sectorSize());
                          file.readFully(into, offset, length);
                        })));
  }

  @Override
  public Result<Void, WriteError> write(long sector, byte[] from, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, from.length);
    if (!geometry.writable()) {
      return Result.err(new ReadOnly());
    }
    return Result.widen(
        geometry
            .covers(sector, length)
            .flatMap(
                it ->
                    transfer(
                        () -> {
                          file.seek(sector * geometry.sectorSize());
                          file.write(from, offset, length);
                        })));
  }

  @Override
  public Result<Void, WriteError> sync() {
    return Result.widen(transfer(() -> file.getFD().sync()));
  }

  @Override
  public void close() throws IOException {
    closed = true;
    file.close();
  }

  private Result<Void, BlockDevice.Error> transfer(Transfer transfer) {
    synchronized (file) {
      if (closed) {
        return Result.err(new Closed());
      }
      try {
        transfer.run();
        return Result.ok();
      } catch (IOException e) {
        return Result.err(closed ? new Closed() : new Failed(String.valueOf(e.getMessage())));
      }
    }
  }

  private interface Transfer {
    void run() throws IOException;
  }

  private record Unusable(String file, String why) implements DeviceError {
    @Override
    public String message() {
      return "\"" + file + "\" cannot be a block device: " + why;
    }
  }

  private record Failed(String why) implements BlockDevice.Error {
    @Override
    public String message() {
      return "the file of the block device failed: " + why;
    }
  }
}
