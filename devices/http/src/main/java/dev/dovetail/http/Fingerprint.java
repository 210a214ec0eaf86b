package dev.dovetail.http;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * 128 bits of a content, by MurmurHash3 (x64, 128 bits, seed 0; Austin Appleby, in the public
 * domain). No two contents have the same by chance; who means to can make some, unlike with a
 * SHA-256, which would take longer than the sending.
 *
 * @param high bits
 * @param low bits
 */
record Fingerprint(long high, long low) {
  private static final int BLOCK = 16;
  private static final long FIRST = 0x87c37b91114253d5L;
  private static final long SECOND = 0x4cf5ad432745937fL;
  private static final int DIGITS = 32;

  static Fingerprint of(byte[] content) {
    var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    long high = 0;
    long low = 0;
    while (bytes.remaining() >= BLOCK) {
      high ^= first(bytes.getLong());
      high = (Long.rotateLeft(high, 27) + low) * 5 + 0x52dce729;
      low ^= second(bytes.getLong());
      low = (Long.rotateLeft(low, 31) + high) * 5 + 0x38495ab5;
    }
    byte[] rest = new byte[BLOCK];
    bytes.get(rest, 0, bytes.remaining());
    var tail = ByteBuffer.wrap(rest).order(ByteOrder.LITTLE_ENDIAN);
    high ^= first(tail.getLong());
    low ^= second(tail.getLong());
    high ^= content.length;
    low ^= content.length;
    high += low;
    low += high;
    high = mixed(high);
    low = mixed(low);
    high += low;
    return new Fingerprint(high, low + high);
  }

  private static long first(long part) {
    return Long.rotateLeft(part * FIRST, 31) * SECOND;
  }

  private static long second(long part) {
    return Long.rotateLeft(part * SECOND, 33) * FIRST;
  }

  private static long mixed(long value) {
    long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }

  /** Its 32 digits, the high bits first. */
  @Override
  public String toString() {
    var digits = new StringBuilder(DIGITS);
    for (long part : new long[] {high, low}) {
      String shown = Long.toHexString(part);
      digits.append("0".repeat(DIGITS / 2 - shown.length())).append(shown);
    }
    return digits.toString();
  }
}
