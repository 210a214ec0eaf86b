package dev.dovetail.runtime;

/** Something made that must be closed once. */
final class Made {
  private final String place;
  private final AutoCloseable object;
  private boolean taken;

  /**
   * Something open.
   *
   * @param place the device and its path, as {@code tcpip (network.transport)}
   */
  Made(String place, AutoCloseable object) {
    this.place = place;
    this.object = object;
  }

  String place() {
    return place;
  }

  boolean is(Object other) {
    return object == other;
  }

  /** Whether the caller is the one who shall close it. */
  boolean take() {
    boolean free = !taken;
    taken = true;
    return free;
  }

  void close() throws Exception {
    object.close();
  }
}
