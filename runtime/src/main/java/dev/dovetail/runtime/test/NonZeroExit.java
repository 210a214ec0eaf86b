package dev.dovetail.runtime.test;

/** A program in a test that ended with a code other than 0; what went wrong is on its console. */
public final class NonZeroExit extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int code;

  NonZeroExit(int code) {
    super("the program ended with exit code " + code);
    this.code = code;
  }

  /** 1 where a device or the job failed, 64 for wrong usage. */
  public int code() {
    return code;
  }
}
