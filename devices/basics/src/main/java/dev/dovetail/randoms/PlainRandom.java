package dev.dovetail.randoms;

import dev.dovetail.Device;
import dev.dovetail.random.Random;
import java.util.Objects;

/** Cheap bytes, other ones in each run. */
@Device(
    type = Random.class,
    name = "plain",
    doc = "Fast random bytes that can be guessed: not for secrets, sessions or protocols.",
    promises = "Other bytes in each run; whoever sees some can compute the rest.")
public final class PlainRandom implements Random {
  private final java.util.Random source = new java.util.Random();

  /** With a start of its own. */
  public PlainRandom() {}

  @Override
  public void generate(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    byte[] bytes = new byte[length];
    source.nextBytes(bytes);
    System.arraycopy(bytes, 0, into, offset, length);
  }
}
