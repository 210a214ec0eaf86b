package dev.dovetail.tcpip;

import dev.dovetail.network.Flow;
import dev.dovetail.runtime.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A TCP connection. */
public final class TcpFlow implements Flow {
  private static final int WRITE_AT_ONCE = 64 * 1024;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private Duration limit = Duration.ZERO;
  private boolean ended;
  private volatile boolean writing;
  private volatile long writingSince;
  private volatile boolean engaged;
  private volatile boolean woken;

  TcpFlow(Socket socket) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
    socket.setTcpNoDelay(true);
  }

  @Override
  public Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
    try {
      int count = in.read(into, offset, length);
      ended = count < 0;
      return Result.ok(count);
    } catch (SocketTimeoutException e) {
      return Result.err(new TimedOut(limit));
    } catch (IOException e) {
      return Result.err(new Closed());
    }
  }

  @Override
  public Result<Void, Flow.Error> write(byte[] from, int offset, int length) {
    try {
      for (int done = 0; done < length; done += WRITE_AT_ONCE) {
        writingSince = System.nanoTime();
        writing = true;
        out.write(from, offset + done, Math.min(WRITE_AT_ONCE, length - done));
      }
      return Result.ok();
    } catch (IOException e) {
      return Result.err(new Closed());
    } finally {
      writing = false;
    }
  }

  @Override
  public void timeout(Duration limit) {
    if (limit.equals(this.limit)) {
      return;
    }
    this.limit = limit;
    try {
      long millis = Math.min(Integer.MAX_VALUE, limit.toMillis());
      socket.setSoTimeout(limit.isZero() ? 0 : (int) Math.max(1, millis));
    } catch (IOException e) {
      // Only a closed socket refuses, and the next read says so.
      close();
    }
  }

  @Override
  public void shutdown(Direction direction) {
    try {
      if (direction != Direction.WRITE && !socket.isInputShutdown()) {
        socket.shutdownInput();
      }
      if (direction != Direction.READ && !socket.isOutputShutdown()) {
        socket.shutdownOutput();
      }
    } catch (IOException e) {
      // Only a connection that is gone refuses.
      close();
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // The system has let go of it all the same.
      return;
    }
  }

  /** Says that a request has come, whose answer closing waits for. */
  void engage() {
    engaged = true;
  }

  /** Ends the wait for a request that has not come. */
  void wake() {
    if (!engaged) {
      woken = true;
      try {
        socket.shutdownInput();
      } catch (IOException e) {
        close();
      }
    }
  }

  /** Whether the wait for a request was ended from this side. */
  boolean isWoken() {
    return woken;
  }

  /** Whether the other side has taken nothing for this long. */
  boolean isStuck(Duration longest) {
    return writing && System.nanoTime() - writingSince > longest.toNanos();
  }

  /** Ends the connection so that what was written arrives. */
  void finish(Duration linger) {
    try {
      if (!ended) {
        if (!socket.isOutputShutdown()) {
          socket.shutdownOutput();
        }
        byte[] rest = new byte[4096];
        long end = System.nanoTime() + linger.toNanos();
        int count = 0;
        for (long left = linger.toMillis();
            count >= 0 && left > 0;
            left = (end - System.nanoTime()) / 1_000_000) {
          socket.setSoTimeout((int) left);
          count = in.read(rest);
        }
      }
    } catch (IOException e) {
      // Gone already, or too slow.
    }
    close();
  }
}
