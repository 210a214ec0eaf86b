package dev.dovetail.runtime;

/**
 * The end of the machine as a thread of its own brings it: {@link System#exit} waits for the stop
 * to be over and never returns, so the stop must not wait for that thread.
 */
record Departure(Thread thread) {
  /** Whether the thread has called for it; never where a machine cannot tell. */
  boolean begun() {
    for (var frame : thread.getStackTrace()) {
      if (frame.getMethodName().equals("exit")
          && frame.getClassName().equals(Runtime.class.getName())) {
        return true;
      }
    }
    return false;
  }
}
