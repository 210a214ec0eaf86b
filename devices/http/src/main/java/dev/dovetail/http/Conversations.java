package dev.dovetail.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The connections on which somebody speaks HTTP. */
final class Conversations {
  private final Map<Conversation, Boolean> open = new ConcurrentHashMap<>();
  private volatile boolean closing;

  /** Holds a conversation to its end. */
  void hold(Conversation conversation) {
    open.put(conversation, true);
    try {
      if (!closing) {
        conversation.run();
      }
    } finally {
      open.remove(conversation);
      if (closing) {
        ended();
      }
    }
  }

  /** Asks all to end after the request they are at, and waits a while until they have. */
  void close(Duration grace) {
    closing = true;
    open.keySet().forEach(Conversation::makeLast);
    open.keySet().forEach(Conversation::stop);
    long end = System.nanoTime() + grace.toNanos();
    awaitEnd(end);
    open.keySet().forEach(Conversation::abort);
  }

  private synchronized void ended() {
    notifyAll();
  }

  private synchronized void awaitEnd(long end) {
    try {
      for (long left = end - System.nanoTime();
          !open.isEmpty() && left > 0;
          left = end - System.nanoTime()) {
        wait(left / 1_000_000 + 1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
