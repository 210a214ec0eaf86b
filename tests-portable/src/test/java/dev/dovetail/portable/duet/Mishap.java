package dev.dovetail.portable.duet;

/** What happens, mostly to the drum. */
public enum Mishap {
  /** Nothing. */
  NONE,
  /** It does not start. */
  START,
  /** The flute asks for it before it is made. */
  EARLY,
  /** Its job fails. */
  FAIL,
  /** Its job throws. */
  THROW,
  /** It cannot be closed. */
  CLOSE,
  /** It plays until the program is stopped. */
  ENDLESS
}
