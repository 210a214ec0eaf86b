package dev.dovetail.processor.prepare;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one content from another: SHA-256 in small hexadecimal digits. */
public final class Digest {
  private final String digits;

  /** Of some content. */
  public Digest(byte[] content) {
    try {
      digits = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return digits;
  }
}
