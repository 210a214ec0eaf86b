package dev.dovetail.stores;

import java.util.function.Supplier;

/**
 * Lets many threads read at a time, or one change; whoever waits to change goes first. A thread
 * that is inside may not enter again. Waiting is not ended by an interrupt.
 */
public final class Gate {
  private int reading;
  private int waiting;
  private boolean changing;

  /** A gate with nobody inside. */
  public Gate() {}

  /** Does what changes nothing. */
  public <T> T read(Supplier<T> operation) {
    enterToRead();
    try {
      return operation.get();
    } finally {
      leaveReading();
    }
  }

  /** Does what may change something. */
  public <T> T change(Supplier<T> operation) {
    enterToChange();
    try {
      return operation.get();
    } finally {
      leaveChanging();
    }
  }

  private synchronized void enterToRead() {
    boolean interrupted = false;
    while (changing || waiting > 0) {
      interrupted |= interruptedWait();
    }
    reading++;
    mark(interrupted);
  }

  private synchronized void leaveReading() {
    reading--;
    notifyAll();
  }

  private synchronized void enterToChange() {
    boolean interrupted = false;
    waiting++;
    while (changing || reading > 0) {
      interrupted |= interruptedWait();
    }
    waiting--;
    changing = true;
    mark(interrupted);
  }

  private synchronized void leaveChanging() {
    changing = false;
    notifyAll();
  }

  @SuppressWarnings("WaitNotInLoop") // The callers loop.
  private synchronized boolean interruptedWait() {
    try {
      wait();
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  private static void mark(boolean interrupted) {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
