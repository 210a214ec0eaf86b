package dev.dovetail.runtime;

/**
 * Something made that must be closed.
 *
 * @param part what gave it
 * @param object what is open
 */
record Made(Part part, AutoCloseable object) {
  String place() {
    return part.place();
  }

  void close() throws Exception {
    object.close();
  }
}
