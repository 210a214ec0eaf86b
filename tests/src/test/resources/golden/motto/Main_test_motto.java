// Written by the configurator "motto" (elsewhere.Speaker).
package app;

/** Says it. */
final class Main_test_motto {
  @Override public String toString() { return "ho"; }
}
