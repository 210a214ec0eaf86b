package dev.dovetail.runtime;

/** How the machine stops a program, and how a program ends. */
public interface Lifecycle {
  /**
   * Says what to do when the machine asks the program to stop. The action returns when the program
   * has stopped; it may be run on any thread.
   */
  void onStop(Runnable stop);

  /**
   * Ends the program.
   *
   * @param code 0 for success, 1 where a device or the job failed, 64 for wrong usage
   */
  void exit(int code);
}
