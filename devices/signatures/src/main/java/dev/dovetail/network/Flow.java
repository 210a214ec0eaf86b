package dev.dovetail.network;

import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.time.Duration;

/** A connection: bytes in order, both ways. Reads and writes may be on different threads. */
public interface Flow extends AutoCloseable {
  /**
   * Waits for bytes.
   *
   * @param into where to put them, from {@code offset} on
   * @param length the most to read, at least 1
   * @return how many came, at least 1; -1 once the other side has ended, and from then on; {@link
   *     TimedOut}, after which it can be tried again; {@link Closed}
   */
  Result<Integer, Flow.Error> read(byte[] into, int offset, int length);

  /**
   * Writes all the bytes; they are on their way when it returns, and may not have arrived.
   *
   * @return {@link Closed} once the connection or this direction has ended
   */
  Result<Void, Flow.Error> write(byte[] from, int offset, int length);

  /**
   * How long a read may wait before it gives {@link TimedOut}; zero for ever.
   *
   * @param limit not negative; counted from the next read on
   */
  void timeout(Duration limit);

  /**
   * Ends a direction. After {@link Direction#WRITE} what was written still arrives, then the other
   * side reads the end; a further write gives {@link Closed}. After {@link Direction#READ} reads
   * give the end. May be repeated.
   */
  void shutdown(Direction direction);

  /**
   * Ends the connection and lets go of it: whoever waits on it, and whoever uses it from now on,
   * gets {@link Closed}. May be repeated.
   */
  @Override
  void close();

  /** Where bytes go. */
  enum Direction {
    /** From the other side. */
    READ,
    /** To the other side. */
    WRITE,
    /** Both. */
    BOTH
  }

  /** What can go wrong with a connection. Open: implementations add cases of their own. */
  interface Error extends DeviceError {}

  /** The connection is gone. */
  record Closed() implements Error {
    @Override
    public String message() {
      return "the connection is closed";
    }
  }

  /**
   * Nothing came in time.
   *
   * @param limit how long a read may wait
   */
  record TimedOut(Duration limit) implements Error {
    @Override
    @SuppressWarnings("JavaDurationGetSecondsToToSeconds") // Which JavaScript lacks.
    public String message() {
      return "nothing came for " + limit.getSeconds() + " s";
    }
  }
}
