package dev.dovetail.overlay;

import dev.dovetail.Device;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.stores.Gate;
import dev.dovetail.stores.Rules;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A store that can be written over one that is only read: what is written goes to the upper one,
 * and what is removed of the lower one is marked in the upper one, below {@code /.removed}, so that
 * it is gone the next time, too. Any path may be used, also that one. Every operation is atomic for
 * all threads, as long as nobody else writes the upper store. When the program is killed it is as
 * if an operation had happened or had not, where the upper store is such; but of a folder that is
 * removed a part may be left.
 */
public final class Overlay implements WritableStore {
  private final Gate gate = new Gate();
  private final Upper upper;
  private final Lower lower;
  private final Merged merged;
  private final Marks marks;
  private final Rules rules;

  private Overlay(WritableStore upper, Store lower, Marks marks) {
    this.upper = new Upper(upper);
    this.lower = new Lower(lower, marks);
    this.merged = new Merged(this.upper, this.lower);
    this.marks = marks;
    this.rules = new Rules(merged);
  }

  /**
   * Lays one store over another, and reads what is marked as removed.
   *
   * @param upper takes what is written; may have files already, which hide those of the lower one
   * @param lower is never written
   * @return an error where the marks cannot be read
   */
  @Device(
      type = WritableStore.class,
      name = "overlay",
      doc = "Writes to one store what changes of another. Atomic; durable as the upper one.")
  public static Result<Overlay, Store.Error> over(WritableStore upper, Store lower) {
    return Marks.in(upper).map(marks -> new Overlay(upper, lower, marks));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return gate.read(() -> merged.get(path));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return gate.read(() -> merged.exists(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return gate.read(() -> merged.list(path));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return gate.read(() -> merged.lastModified(path));
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return gate.read(() -> merged.read(path, offset, length));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return gate.read(() -> merged.size(path));
  }

  // Digests are computed: the two stores may have different ones for one content.

  @Override
  public Result<Void, WriteError> set(StorePath path, byte[] content) {
    return gate.change(() -> rules.put(path).flatMap(it -> upper.set(path, content)));
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    var span = new Span(offset, part.length);
    return gate.change(() -> rules.put(path).flatMap(it -> change(path, span, part)));
  }

  private Result<Void, WriteError> change(StorePath path, Span span, byte[] part) {
    Result<Optional<Kind>, WriteError> above = Result.widen(upper.exists(path));
    return above.flatMap(
        there -> {
          if (there.isPresent()) {
            return upper.write(path, span.offset(), part);
          }
          return merged
              .get(path)
              .fold(
                  before -> change(path, before, span, part),
                  error ->
                      error instanceof UnknownFile
                          ? upper.write(path, span.offset(), part)
                          : Result.err(error));
        });
  }

  private Result<Void, WriteError> change(StorePath path, byte[] before, Span span, byte[] part) {
    int from = (int) Math.min(span.offset(), before.length);
    if (part.length > Integer.MAX_VALUE - 8 - from) {
      return Result.err(new NoSpace(path));
    }
    byte[] after = Arrays.copyOf(before, Math.max(before.length, from + part.length));
    System.arraycopy(part, 0, after, from, part.length);
    return upper.set(path, after);
  }

  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    return gate.change(() -> removed(path));
  }

  private Result<Void, WriteError> removed(StorePath path) {
    Result<Optional<Kind>, WriteError> there = Result.widen(merged.exists(path));
    return there.flatMap(
        kind -> {
          if (kind.isEmpty()) {
            return Result.ok();
          }
          // A file that is in both is gone with the second step; the first is not seen.
          return hidingLower(path, () -> upper.remove(path));
        });
  }

  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    return gate.change(
        () ->
            rules
                .move(source, destination)
                .flatMap(place -> place.map(it -> moved(source, it)).orElseGet(Result::ok)));
  }

  /** All is copied up to where it is, and moved in the upper store: just that step is seen. */
  private Result<Void, WriteError> moved(StorePath source, StorePath place) {
    var raised = new Raised(upper, merged);
    return raised
        .raise(source)
        .flatMap(it -> hidingLower(source, () -> upper.rename(source, place)))
        .ifErr(error -> raised.undo());
  }

  /** Marks what the lower store has at a path as removed, with something that may fail. */
  private Result<Void, WriteError> hidingLower(
      StorePath path, Supplier<Result<Void, WriteError>> step) {
    Result<Boolean, WriteError> below = Result.widen(hasLower(path));
    return below.flatMap(
        there -> {
          if (!there) {
            return step.get();
          }
          return marks
              .write(path)
              .flatMap(
                  it ->
                      step.get().ifOk(done -> marks.keep(path)).ifErr(error -> marks.erase(path)));
        });
  }

  private Result<Boolean, Store.Error> hasLower(StorePath path) {
    return path.segments().isEmpty()
        ? lower.list(path).map(it -> !it.isEmpty())
        : lower.exists(path).map(Optional::isPresent);
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    if (size < 0) {
      throw new IllegalArgumentException("there are no " + size + " bytes");
    }
    return gate.change(
        () -> rules.make(path).flatMap(it -> upper.allocate(path, size, lastModified)));
  }
}
