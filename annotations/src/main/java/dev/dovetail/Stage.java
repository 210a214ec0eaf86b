package dev.dovetail;

/** When a key may be set. */
public enum Stage {
  /** While javac runs; the running program cannot change it. */
  CONFIGURE,
  /** When the program starts; the compiler refuses a value. */
  RUN,
  /** Both: what javac is given becomes the default of start-up. */
  BOTH
}
