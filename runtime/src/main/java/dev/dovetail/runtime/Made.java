package dev.dovetail.runtime;

/**
 * Something made that must be closed.
 *
 * @param place the device and its path, as {@code tcpip (network.transport)}
 * @param object what is open
 */
record Made(String place, AutoCloseable object) {
  void close() throws Exception {
    object.close();
  }
}
