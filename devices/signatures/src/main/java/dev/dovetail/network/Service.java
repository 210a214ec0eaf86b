package dev.dovetail.network;

import dev.dovetail.runtime.Result;

/** What stands behind a network. It is called on many threads at once. */
@FunctionalInterface
public interface Service {
  /**
   * Answers a request.
   *
   * @return what was asked for, or why not in terms that give nothing away to who asked
   */
  Result<Reply, Refusal> answer(Request request);

  /** Whether the service takes this kind of request at all; by default it only reads. */
  default boolean accepts(Request.Kind kind) {
    return kind == Request.Kind.READ;
  }

  /**
   * The most bytes that a write may bring; a network refuses more before it has read them. By
   * default 1 MiB.
   */
  default int limit() {
    return 1 << 20;
  }
}
