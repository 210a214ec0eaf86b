package dev.dovetail.store;

import java.nio.ByteBuffer;
import java.util.function.DoubleUnaryOperator;

/** SHA-256 (FIPS 180-4, section 6.2) where the platform has no {@code MessageDigest}. */
final class Sha256 {
  private static final int BLOCK = 64;

  // The fractions of the cubic roots of the first primes (4.2.2), and of their roots (5.3.3).
  private static final int[] CONSTANTS = fractions(64, Math::cbrt);
  private static final int[] START = fractions(8, Math::sqrt);

  private final int[] state = START.clone();
  private final int[] words = new int[CONSTANTS.length];

  byte[] digest(byte[] content) {
    int whole = content.length / BLOCK * BLOCK;
    for (int from = 0; from < whole; from += BLOCK) {
      block(ByteBuffer.wrap(content, from, BLOCK));
    }
    int rest = content.length - whole;
    ByteBuffer end = ByteBuffer.allocate(rest + 9 <= BLOCK ? BLOCK : 2 * BLOCK);
    end.put(content, whole, rest).put((byte) 0x80);
    end.putLong(end.capacity() - 8, 8L * content.length).rewind();
    while (end.hasRemaining()) {
      block(end);
    }
    ByteBuffer result = ByteBuffer.allocate(4 * state.length);
    for (int part : state) {
      result.putInt(part);
    }
    return result.array();
  }

  private void block(ByteBuffer bytes) {
    for (int t = 0; t < 16; t++) {
      words[t] = bytes.getInt();
    }
    for (int t = 16; t < words.length; t++) {
      int early = words[t - 15];
      int late = words[t - 2];
      words[t] =
          words[t - 16]
              + (right(early, 7) ^ right(early, 18) ^ (early >>> 3))
              + words[t - 7]
              + (right(late, 17) ^ right(late, 19) ^ (late >>> 10));
    }
    // In locals, not in an array: that is three times as fast.
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    int f = state[5];
    int g = state[6];
    int h = state[7];
    for (int t = 0; t < words.length; t++) {
      int choice = (e & f) ^ (~e & g);
      int first =
          h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + choice + CONSTANTS[t] + words[t];
      int majority = (a & b) ^ (a & c) ^ (b & c);
      int second = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + majority;
      h = g;
      g = f;
      f = e;
      e = d + first;
      d = c;
      c = b;
      b = a;
      a = first + second;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  private static int right(int value, int bits) {
    return Integer.rotateRight(value, bits);
  }

  private static int[] fractions(int count, DoubleUnaryOperator root) {
    int[] fractions = new int[count];
    int found = 0;
    for (int candidate = 2; found < count; candidate++) {
      if (isPrime(candidate)) {
        double value = root.applyAsDouble(candidate);
        fractions[found++] = (int) (long) ((value - Math.floor(value)) * 0x1p32);
      }
    }
    return fractions;
  }

  private static boolean isPrime(int number) {
    for (int divisor = 2; divisor * divisor <= number; divisor++) {
      if (number % divisor == 0) {
        return false;
      }
    }
    return true;
  }
}
