package dev.dovetail.tcpip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** A request line, and what follows it. */
final class LineInput {
  private final TcpFlow flow;
  private final Limits limits;
  private final byte[] buffer;
  private int start;
  private int end;

  LineInput(TcpFlow flow, Limits limits) {
    this.flow = flow;
    this.limits = limits;
    this.buffer = new byte[limits.line()];
  }

  /**
   * The first line, without its end; the end of the stream ends it too, unless it was us who ended
   * it: what has come by then may be half a line.
   *
   * @return nothing where it does not come in time, is too long, is empty or is not UTF-8
   */
  Optional<String> line() {
    long deadline = System.nanoTime() + limits.idle().toNanos();
    while (true) {
      for (; start < end; start++) {
        if (buffer[start] == '\n') {
          start++;
          return text(start - 1);
        }
      }
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      if (end == buffer.length || left.isNegative() || left.isZero()) {
        return Optional.empty();
      }
      flow.timeout(left);
      int count = flow.read(buffer, end, buffer.length - end).orElse(error -> 0);
      if (count <= 0) {
        return count < 0 && !flow.isWoken() ? text(end) : Optional.empty();
      }
      end += count;
    }
  }

  /**
   * The next bytes, as many as that.
   *
   * @return nothing where they do not all come
   */
  Optional<byte[]> bytes(int length) {
    var content = new ByteArrayOutputStream(Math.min(length, buffer.length));
    int first = Math.min(length, end - start);
    content.write(buffer, start, first);
    flow.timeout(limits.idle());
    while (content.size() < length) {
      int count =
          flow.read(buffer, 0, Math.min(buffer.length, length - content.size()))
              .orElse(error -> -1);
      if (count < 0) {
        return Optional.empty();
      }
      content.write(buffer, 0, count);
    }
    return Optional.of(content.toByteArray());
  }

  private Optional<String> text(int length) {
    int bare = length > 0 && buffer[length - 1] == '\r' ? length - 1 : length;
    try {
      return bare == 0
          ? Optional.empty()
          : Optional.of(
              StandardCharsets.UTF_8
                  .newDecoder()
                  .decode(ByteBuffer.wrap(Arrays.copyOf(buffer, bare)))
                  .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
