package dev.dovetail.runtime;

/** A device was asked for before it was made. */
final class TooEarly extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private final String sentence;

  /**
   * One device needs another too soon.
   *
   * @param asker the one that asked, and its path
   * @param asked the one that is not made, and its path
   */
  TooEarly(String asker, String asked) {
    this(asker + " asked for " + asked + " before that was made");
  }

  private TooEarly(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** Who needs whom too soon. */
  String sentence() {
    return sentence;
  }
}
