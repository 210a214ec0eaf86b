package dev.dovetail.portable.duet;

import dev.dovetail.runtime.Job;

/** Who plays with another. */
public interface Player extends Job {
  /** Returns when it plays. */
  void meet() throws InterruptedException;
}
