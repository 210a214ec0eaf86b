package dev.dovetail.tcpip;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The connections that are open. */
final class Connections {
  private final Set<TcpFlow> open = new HashSet<>();
  private boolean closing;
  private boolean closed;

  /** Takes one in, unless all are being closed. */
  synchronized boolean add(TcpFlow flow) {
    return !closing && open.add(flow);
  }

  synchronized void remove(TcpFlow flow) {
    open.remove(flow);
    notifyAll();
  }

  /** Ends connections whose other side does not take what is written, until all are closed. */
  void watch(Duration longest) {
    while (pause(Math.max(1, longest.toMillis() / 4))) {
      for (TcpFlow flow : list()) {
        if (flow.isStuck(longest)) {
          flow.close();
        }
      }
    }
  }

  /** Wakes those that wait for a request, lets the others finish for a while, then ends them. */
  void close(Duration grace) {
    synchronized (this) {
      closing = true;
      notifyAll();
    }
    list().forEach(TcpFlow::wake);
    awaitEmpty(grace);
    list().forEach(TcpFlow::close);
    awaitEmpty(grace);
    synchronized (this) {
      closed = true;
      notifyAll();
    }
  }

  /** Waits until closing is over. */
  synchronized void awaitClosed() {
    try {
      while (!closed) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized List<TcpFlow> list() {
    return List.copyOf(open);
  }

  /** Whether it goes on after a pause. */
  private synchronized boolean pause(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    try {
      for (long left = millis; !closing && left > 0; left = millisUntil(end)) {
        wait(left);
      }
      return !closing;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private synchronized void awaitEmpty(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      for (long left = longest.toMillis(); !open.isEmpty() && left > 0; left = millisUntil(end)) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long millisUntil(long end) {
    return (end - System.nanoTime()) / 1_000_000;
  }
}
