package dev.dovetail.memory;

import dev.dovetail.store.Span;
import java.util.Arrays;

/** A file that grows; there is room behind its end, so that appending is cheap. */
final class MemoryFile implements Node {
  static final int LARGEST = Integer.MAX_VALUE - 8;

  private byte[] bytes = new byte[0];
  private int size;

  int size() {
    return size;
  }

  byte[] read(Span part) {
    int count = part.within(size);
    return count == 0
        ? new byte[0]
        : Arrays.copyOfRange(bytes, (int) part.offset(), (int) part.offset() + count);
  }

  /** Writes what ends at {@link #LARGEST} at most; a gap before it is zeros. */
  void write(int offset, byte[] content) {
    int end = content.length == 0 ? size : Math.max(size, offset + content.length);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(end, 2L * bytes.length)));
    }
    System.arraycopy(content, 0, bytes, Math.min(offset, end), content.length);
    size = end;
  }
}
