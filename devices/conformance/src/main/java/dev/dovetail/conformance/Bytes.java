package dev.dovetail.conformance;

import java.util.Arrays;

/** A content that is compared by its bytes and printed in short. */
final class Bytes {
  private static final int SHOWN = 16;

  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The number of bytes, the first of them, and what tells longer ones apart. */
  @Override
  public String toString() {
    var text = new StringBuilder().append(bytes.length).append(" bytes");
    for (int i = 0; i < Math.min(SHOWN, bytes.length); i++) {
      text.append(i == 0 ? " " : ",").append(bytes[i]);
    }
    return bytes.length <= SHOWN ? text.toString() : text + "… #" + Arrays.hashCode(bytes);
  }
}
