package dev.dovetail.runtime;

/** A thread that runs one of several jobs for another thread, which waits for it. */
final class JobThread extends Thread {
  private final Thread waiting;

  /** A thread for which the current one waits. */
  JobThread(Runnable work, String name) {
    super(work, name);
    waiting = Thread.currentThread();
  }

  /** Whether a thread is the other, or that one waits for it, at once or through more. */
  static boolean serves(Thread thread, Thread other) {
    Thread at = thread;
    while (at != other && at instanceof JobThread job) {
      at = job.waiting;
    }
    return at == other;
  }
}
