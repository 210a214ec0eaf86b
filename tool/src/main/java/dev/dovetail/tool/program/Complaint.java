package dev.dovetail.tool.program;

/** Something that the user has to mend; its message says what. */
public final class Complaint extends Exception {
  private static final long serialVersionUID = 1;

  /** With what is wrong, and what to do. */
  public Complaint(String message) {
    super(message);
  }

  /** The same, with what was behind it. */
  public Complaint(String message, Throwable cause) {
    super(message, cause);
  }
}
