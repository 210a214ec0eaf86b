package dev.dovetail.files;

/** Fails at a step, and from then on. */
final class Power {
  private int left;

  /**
   * Power for a while.
   *
   * @param steps that are still made
   */
  Power(int steps) {
    this.left = steps;
  }

  /**
   * A step is about to be made.
   *
   * @throws Gone if it is not
   */
  void step() {
    if (left == 0) {
      throw new Gone();
    }
    left--;
  }

  /** How many more steps there would have been power for. */
  int left() {
    return left;
  }

  /** The power is gone: nothing that takes care of failures is to run. */
  static final class Gone extends Error {
    private static final long serialVersionUID = 1;
  }
}
