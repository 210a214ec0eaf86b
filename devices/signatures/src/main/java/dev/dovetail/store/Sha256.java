package dev.dovetail.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
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
      int a = words[t - 15];
      int b = words[t - 2];
      words[t] =
          words[t - 16]
              + (right(a, 7) ^ right(a, 18) ^ (a >>> 3))
              + words[t - 7]
              + (right(b, 17) ^ right(b, 19) ^ (b >>> 10));
    }
    int[] v = Arrays.copyOf(state, state.length);
    for (int t = 0; t < words.length; t++) {
      int choice = (v[4] & v[5]) ^ (~v[4] & v[6]);
      int first =
          v[7]
              + (right(v[4], 6) ^ right(v[4], 11) ^ right(v[4], 25))
              + choice
              + CONSTANTS[t]
              + words[t];
      int majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
      int second = (right(v[0], 2) ^ right(v[0], 13) ^ right(v[0], 22)) + majority;
      System.arraycopy(v, 0, v, 1, v.length - 1);
      v[4] += first;
      v[0] = first + second;
    }
    for (int i = 0; i < v.length; i++) {
      state[i] += v[i];
    }
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
