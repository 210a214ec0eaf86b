package shop;

/** Tells the time. */
public interface Clock {
  /** Now. */
  long now();
}
