package dev.dovetail.conformance;

import dev.dovetail.network.Flow;
import dev.dovetail.runtime.Result;
import java.time.Duration;

/** A connection that does what another does, but for what is changed. */
interface Through extends Flow {
  /** The other. */
  Flow behind();

  @Override
  default Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
    return behind().read(into, offset, length);
  }

  @Override
  default Result<Void, Flow.Error> write(byte[] from, int offset, int length) {
    return behind().write(from, offset, length);
  }

  @Override
  default void timeout(Duration limit) {
    behind().timeout(limit);
  }

  @Override
  default void shutdown(Direction direction) {
    behind().shutdown(direction);
  }

  @Override
  default void close() {
    behind().close();
  }
}
