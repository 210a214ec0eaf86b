package dev.dovetail.memory;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.StoreTree;
import dev.dovetail.store.WritableStore;
import dev.dovetail.stores.Rules;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Files in memory: every operation is atomic, all threads see what was written when it returns, and
 * nothing is left when the program ends.
 */
@Device(
    type = WritableStore.class,
    name = "memory",
    doc = "Holds files in memory. Atomic; gone when the program ends.")
public final class Memory implements WritableStore {
  // The longest array that every machine can make.
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private final StoreTree<Content> files = new StoreTree<>();
  private final Capacity capacity;
  private long used;

  /**
   * An empty store.
   *
   * @param memoryCapacity of all contents together; paths do not count
   */
  public Memory(
      @Key(
              doc = "Bytes that all contents in memory may have together, or \"unlimited\".",
              defaultValue = "unlimited")
          Capacity memoryCapacity) {
    this.capacity = memoryCapacity;
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return file(path).map(it -> it.bytes().clone());
  }

  @Override
  public synchronized Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return Result.ok(files.kind(path));
  }

  @Override
  public synchronized Result<List<Entry>, Store.Error> list(StorePath path) {
    return files.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return file(path).map(Content::time);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return file(path).map(it -> part.of(it.bytes()));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return file(path).map(it -> (long) it.bytes().length);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return file(path).map(Content::digest);
  }

  @Override
  public synchronized Result<Void, WriteError> set(StorePath path, byte[] content) {
    Result<Optional<Content>, WriteError> replaced = Result.widen(files.replaced(path));
    return replaced.flatMap(
        there -> {
          long before = there.map(it -> it.bytes().length).orElse(0);
          if (!capacity.fits(used, before, content.length)) {
            return Result.err(new NoSpace(path));
          }
          used += content.length - before;
          files.put(path, new Content(content, Instant.now()));
          return Result.ok();
        });
  }

  @Override
  public synchronized Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    if (offset < 0) {
      throw new IllegalArgumentException("there is no offset " + offset);
    }
    byte[] before = files.file(path).fold(Content::bytes, error -> new byte[0]);
    int from = (int) Math.min(offset, before.length);
    if (part.length > LARGEST - from) {
      return Result.err(new NoSpace(path));
    }
    int length = Math.max(before.length, from + part.length);
    // What does not fit is not even made.
    if (!capacity.fits(used, before.length, length)) {
      return Result.err(files.obstacle(path).<WriteError>map(it -> it).orElse(new NoSpace(path)));
    }
    byte[] after = Arrays.copyOf(before, length);
    System.arraycopy(part, 0, after, from, part.length);
    return set(path, after);
  }

  @Override
  public synchronized Result<Void, WriteError> remove(StorePath path) {
    files.forEach(path, (file, content) -> used -= content.bytes().length);
    files.remove(path);
    return Result.ok();
  }

  @Override
  public synchronized Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    return new Rules(this)
        .move(source, destination)
        .flatMap(
            place -> {
              place.ifPresent(
                  it -> {
                    used -= length(it);
                    files.move(source, it);
                  });
              return Result.ok();
            });
  }

  @Override
  public synchronized Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    if (size < 0) {
      throw new IllegalArgumentException("there are no " + size + " bytes");
    }
    return new Rules(this)
        .make(path)
        .flatMap(
            it -> {
              if (size > LARGEST || !capacity.fits(used, 0, size)) {
                return Result.err(new NoSpace(path));
              }
              used += size;
              files.put(
                  path, new Content(new byte[(int) size], lastModified.orElse(Instant.now())));
              return Result.ok();
            });
  }

  private synchronized Result<Content, Store.Error> file(StorePath path) {
    return files.file(path);
  }

  private long length(StorePath path) {
    return files.file(path).fold(it -> (long) it.bytes().length, error -> 0L);
  }
}
