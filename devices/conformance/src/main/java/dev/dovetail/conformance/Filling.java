package dev.dovetail.conformance;

/**
 * A content that is made up.
 *
 * @param length in bytes
 * @param first its first byte; each further one is one more
 */
record Filling(int length, int first) {
  byte[] bytes() {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (first + i);
    }
    return bytes;
  }
}
