package dev.dovetail.filesystemstore;

import dev.dovetail.Device;
import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.stores.Gate;
import dev.dovetail.stores.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The files of a file system as a store, which does not show empty folders and leaves none. Every
 * operation is atomic for the threads that use this store, and one that fails changes nothing, as
 * far as the file system lets it be undone. It is not atomic when the program is killed: a file
 * system writes in place and cannot rename, so a file that is being set may be half written or
 * missing, and what is being moved may be in both places. Times are known of what this program
 * wrote.
 */
@Device(
    type = WritableStore.class,
    name = "filesystem-store",
    doc = "Shows a file system as a store. Atomic for threads, not when killed.")
public final class FilesystemStore implements WritableStore {
  private final Gate gate = new Gate();
  private final Contents contents;
  private final Writer writer;
  private final Rules rules;
  private final Times times = new Times();

  /** Shows what is in a file system, which nobody else writes meanwhile. */
  public FilesystemStore(Filesystem files) {
    var folders = new Folders(files);
    this.contents = new Contents(files, folders);
    this.writer = new Writer(files, folders, contents);
    this.rules = new Rules(contents, folders::isFile);
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return gate.read(() -> contents.get(path));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return gate.read(() -> contents.exists(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return gate.read(() -> contents.list(path));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return gate.read(
        () ->
            contents
                .lastModified(path)
                .fold(
                    Result::ok,
                    error ->
                        error instanceof Failures.TimeUnknown
                            ? times
                                .of(path)
                                .<Result<Instant, Store.Error>>map(Result::ok)
                                .orElseGet(() -> Result.err(error))
                            : Result.err(error)));
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return gate.read(() -> contents.read(path, part.offset(), part.length()));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return gate.read(() -> contents.size(path));
  }

  @Override
  public Result<Void, WriteError> set(StorePath path, byte[] content) {
    return gate.change(
        () ->
            rules
                .put(path)
                .flatMap(it -> writer.set(path, content))
                .ifOk(it -> times.put(path, Instant.now())));
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    var span = new Span(offset, part.length);
    return gate.change(
        () ->
            rules
                .put(path)
                .flatMap(it -> change(path, span, part))
                .ifOk(it -> times.put(path, Instant.now())));
  }

  private Result<Void, WriteError> change(StorePath path, Span span, byte[] part) {
    // What is behind the end is appended, where a file system would leave a gap.
    long size = contents.size(path).orElse(error -> 0L);
    return writer.write(path, Math.min(span.offset(), size), part);
  }

  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    return gate.change(
        () -> {
          Result<Optional<Kind>, WriteError> there = Result.widen(contents.exists(path));
          return there.flatMap(
              kind ->
                  kind.isEmpty()
                      ? Result.ok()
                      : writer.remove(path).ifOk(it -> times.forget(path)));
        });
  }

  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    return gate.change(
        () ->
            rules
                .move(source, destination)
                .flatMap(
                    place ->
                        place
                            .map(it -> writer.move(source, it).ifOk(done -> times.move(source, it)))
                            .orElseGet(Result::ok)));
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    if (size < 0) {
      throw new IllegalArgumentException("there are no " + size + " bytes");
    }
    return gate.change(
        () ->
            rules
                .make(path)
                .flatMap(
                    it ->
                        size > Contents.LARGEST
                            ? Result.err(new NoSpace(path))
                            : writer.set(path, new byte[(int) size]))
                .ifOk(it -> times.put(path, lastModified.orElse(Instant.now()))));
  }
}
