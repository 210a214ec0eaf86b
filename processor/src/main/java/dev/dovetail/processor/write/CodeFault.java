package dev.dovetail.processor.write;

/** Says what is wrong with a piece of Java that somebody else wrote. */
public final class CodeFault extends Exception {
  private static final long serialVersionUID = 1L;

  CodeFault(String message) {
    super(message, null, false, false);
  }
}
