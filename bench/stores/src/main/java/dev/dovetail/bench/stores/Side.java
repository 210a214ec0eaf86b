package dev.dovetail.bench.stores;

/** Who does it. */
public enum Side {
  /** The device. */
  OURS,
  /** What one would write instead. */
  RAW
}
