package dev.dovetail.randoms;

import dev.dovetail.Device;
import dev.dovetail.random.Random;
import java.security.SecureRandom;
import java.util.Objects;

/** Bytes of the platform's secure source. */
@Device(
    type = Random.class,
    name = "system",
    doc = "Random bytes from the secure source of the platform.",
    promises = "Nobody can guess them from those before.")
public final class SystemRandom implements Random {
  private final SecureRandom source = new SecureRandom();

  /** The platform's own. */
  public SystemRandom() {}

  @Override
  public void generate(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    byte[] bytes = new byte[length];
    source.nextBytes(bytes);
    System.arraycopy(bytes, 0, into, offset, length);
  }
}
