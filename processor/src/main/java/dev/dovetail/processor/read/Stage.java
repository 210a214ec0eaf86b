package dev.dovetail.processor.read;

/** When a key may be set; the constants are those of the annotation's enum. */
public enum Stage {
  /** While compiling only. */
  CONFIGURE,
  /** At start-up only. */
  RUN,
  /** While compiling, as the default of start-up. */
  BOTH
}
