package dev.dovetail.tar;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.block.BlockDevice;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.StoreTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files of an archive, of which only names and places are kept in memory. */
public final class Tar implements Store {
  private static final int LARGEST = Integer.MAX_VALUE - Long.BYTES;

  private final Medium medium;
  private final StoreTree<Member> files;

  private Tar(Medium medium, StoreTree<Member> files) {
    this.medium = medium;
    this.files = files;
  }

  /**
   * Reads the headers of an archive in a store.
   *
   * @param store where it is
   * @param tarFile its path there
   * @return an error where there is none, or it is damaged
   */
  @Device(
      type = Store.class,
      name = "tar",
      doc = "Gives the files of a tar archive that is a file of another store.",
      promises = {
        "Contents are read from the archive each time, only as much as is asked for.",
        "Links to files are files; symbolic links and devices are left out; sparse files are"
            + " refused at the start.",
        "The archive is to stay as it is while the program runs."
      })
  public static Result<Tar, Store.Error> inStore(
      Store store, @Key(doc = "Path of the archive in the store.") String tarFile) {
    Optional<StorePath> path = StorePath.parse(tarFile);
    if (path.isEmpty()) {
      return Result.err(new NoPath(tarFile));
    }
    return store.size(path.get()).flatMap(it -> on(new StoredFile(store, path.get(), it)));
  }

  /**
   * Reads the headers of an archive that begins where a block device does.
   *
   * @param device where it is
   * @return an error where it is damaged
   */
  @Device(
      type = Store.class,
      name = "tar-disk",
      doc = "Gives the files of a tar archive that is written on a block device.",
      promises = {
        "Contents are read from the archive each time, only as much as is asked for.",
        "Links to files are files; symbolic links and devices are left out; sparse files are"
            + " refused at the start.",
        "The archive is to stay as it is while the program runs."
      })
  public static Result<Tar, Store.Error> onDisk(BlockDevice device) {
    return on(new Disk(device));
  }

  private static Result<Tar, Store.Error> on(Medium medium) {
    try {
      return Result.ok(new Tar(medium, new Contents(medium).read()));
    } catch (Unusable e) {
      return Result.err(e.error());
    }
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return files
        .file(path)
        .flatMap(
            it ->
                it.size() > LARGEST
                    ? Result.err(new TooLarge(path, it.size()))
                    : medium.read(it.offset(), (int) it.size()));
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return files
        .file(path)
        .flatMap(
            it -> {
              int count = part.within(it.size());
              return count == 0 ? Result.ok(new byte[0]) : medium.read(it.offset() + offset, count);
            });
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return Result.ok(files.kind(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return files.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return files.file(path).map(Member::modified);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return files.file(path).map(Member::size);
  }

  private record NoPath(String text) implements Store.Error {
    @Override
    public String message() {
      return "\"" + text + "\" is no path in a store";
    }
  }

  private record TooLarge(StorePath path, long size) implements Store.Error {
    @Override
    public String message() {
      return path + " has " + size + " bytes, which no array holds; parts of it can be read";
    }
  }
}
