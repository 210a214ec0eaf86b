package dev.dovetail.runtime;

/** What a program does: the signature of applications. */
public interface Job {
  /**
   * Runs to the end.
   *
   * @return nothing, or why the job failed; the program then ends with exit code 1
   */
  Result<Void, ? extends DeviceError> run();
}
