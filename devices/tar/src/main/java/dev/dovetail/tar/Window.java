package dev.dovetail.tar;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import java.util.Arrays;

/** Reads an archive from front to back, more at a time than is asked for. */
final class Window {
  private static final int LENGTH = 1 << 16;

  private final Medium medium;
  private long start;
  private byte[] bytes = new byte[0];

  Window(Medium medium) {
    this.medium = medium;
  }

  /** So many bytes from an offset on, all of which the medium has. */
  byte[] read(long offset, int length) throws Unusable {
    if (offset < start || offset + length > start + bytes.length) {
      int more = (int) Math.min(Math.max(length, LENGTH), medium.size() - offset);
      Result<byte[], Store.Error> read = medium.read(offset, more);
      if (read instanceof Result.Err<byte[], Store.Error> failed) {
        throw new Unusable(failed.error());
      }
      bytes = read.orElse(it -> new byte[0]);
      start = offset;
    }
    int from = (int) (offset - start);
    return Arrays.copyOfRange(bytes, from, from + length);
  }
}
