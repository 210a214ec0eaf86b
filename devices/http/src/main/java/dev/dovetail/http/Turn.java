package dev.dovetail.http;

import java.util.concurrent.atomic.AtomicReference;

/** Whose turn it is in a conversation, and whether it is the last. */
final class Turn {
  private enum State {
    WAITING,
    ANSWERING,
    ENDED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
  private volatile boolean last;

  /**
   * A request is to be answered: its head has come in whole, or is refused.
   *
   * @return whether that is still wanted
   */
  boolean begin() {
    return state.compareAndSet(State.WAITING, State.ANSWERING) || state.get() == State.ANSWERING;
  }

  /** All requests are answered, and the answers sent. */
  void done() {
    state.compareAndSet(State.ANSWERING, State.WAITING);
  }

  /** No further request is answered; this one's answer says so. */
  void makeLast() {
    last = true;
  }

  /**
   * Ends the wait for a request or the rest of its head.
   *
   * @return whether the conversation was waiting, so that nothing is owed
   */
  boolean stop() {
    return state.compareAndSet(State.WAITING, State.ENDED);
  }

  /** Whether no further request is answered. */
  boolean isLast() {
    return last;
  }
}
