package dev.dovetail.cache;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** A file as it was read; its content is never changed. */
final class Copy {
  private final byte[] content;
  private final Instant time;
  private volatile Optional<Digest> digest = Optional.empty();

  Copy(byte[] content, Instant time) {
    this.content = content;
    this.time = time;
  }

  byte[] content() {
    return content;
  }

  Instant time() {
    return time;
  }

  /** The store's digest, asked for once; two threads may do so at once. */
  Result<Digest, Store.Error> digest(Supplier<Result<Digest, Store.Error>> asked) {
    Optional<Digest> known = digest;
    return known.isPresent()
        ? Result.ok(known.get())
        : asked.get().ifOk(it -> digest = Optional.of(it));
  }
}
