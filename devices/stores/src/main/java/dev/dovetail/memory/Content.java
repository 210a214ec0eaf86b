package dev.dovetail.memory;

import dev.dovetail.store.Digest;
import java.time.Instant;
import java.util.Optional;

/** A file's bytes, which are never changed, and when they came. */
final class Content {
  private final byte[] bytes;
  private final Instant time;
  private volatile Optional<Digest> digest = Optional.empty();

  Content(byte[] bytes, Instant time) {
    this.bytes = bytes;
    this.time = time;
  }

  byte[] bytes() {
    return bytes;
  }

  Instant time() {
    return time;
  }

  /** Computed on first use; two threads may do so at once. */
  Digest digest() {
    Optional<Digest> known = digest;
    if (known.isPresent()) {
      return known.get();
    }
    Digest computed = Digest.of(bytes);
    digest = Optional.of(computed);
    return computed;
  }
}
