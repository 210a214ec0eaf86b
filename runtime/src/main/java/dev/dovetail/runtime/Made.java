package dev.dovetail.runtime;

/** Something made that must be closed once. */
final class Made {
  private final Part part;
  private final AutoCloseable object;
  private boolean taken;

  /** Something open, which a part gave. */
  Made(Part part, AutoCloseable object) {
    this.part = part;
    this.object = object;
  }

  String place() {
    return part.place();
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
