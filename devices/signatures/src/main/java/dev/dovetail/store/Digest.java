package dev.dovetail.store;

import java.util.Arrays;

/** What tells contents apart, in as many bytes as its method has: SHA-256 has 32. */
public final class Digest {
  private static final String DIGITS = "0123456789abcdef";

  private final byte[] bytes;

  private Digest(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The SHA-256 of a content (FIPS 180-4). */
  public static Digest of(byte[] content) {
    return new Digest(new Sha256().digest(content));
  }

  /** A digest that was made elsewhere, by any method that does not collide. */
  public static Digest raw(byte[] bytes) {
    return new Digest(bytes.clone());
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException where that is not hexadecimal
   */
  public static Digest parse(String text) {
    byte[] bytes = new byte[text.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(text.substring(2 * i, 2 * i + 2), 16);
    }
    return new Digest(bytes);
  }

  /** Its bytes, as an array of their own. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Its bytes in lower-case hexadecimal digits. */
  @Override
  public String toString() {
    var text = new StringBuilder(2 * bytes.length);
    for (byte part : bytes) {
      text.append(DIGITS.charAt(part >> 4 & 15)).append(DIGITS.charAt(part & 15));
    }
    return text.toString();
  }
}
