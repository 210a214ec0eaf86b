package dev.dovetail.conformance;

import dev.dovetail.network.Flow;
import dev.dovetail.runtime.Result;
import java.time.Duration;
import java.util.Objects;

/** One side of a connection in memory. */
final class LoopbackFlow implements Flow {
  private final Pipe in;
  private final Pipe out;
  private volatile Duration limit = Duration.ZERO;

  LoopbackFlow(Pipe in, Pipe out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      throw new IllegalArgumentException("a read takes at least 1 byte");
    }
    return in.read(into, offset, length, limit);
  }

  @Override
  public Result<Void, Flow.Error> write(byte[] from, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, from.length);
    return out.write(from, offset, length);
  }

  @Override
  public void timeout(Duration limit) {
    if (limit.isNegative()) {
      throw new IllegalArgumentException("a negative time: " + limit);
    }
    this.limit = limit;
  }

  @Override
  public void shutdown(Direction direction) {
    if (direction != Direction.WRITE) {
      in.stop();
    }
    if (direction != Direction.READ) {
      out.end();
    }
  }

  @Override
  public void close() {
    in.leave();
    out.end();
  }
}
