package dev.dovetail.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.AbstractMessageParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * Reads the body of a request. The codec's own chunk reader takes signs and blanks in a size, and a
 * stream that ends too early; this one does not.
 */
final class Body {
  private static final int AT_ONCE = 8 * 1024;
  private static final int SIZE_DIGITS = 15;

  private final SessionInputBuffer buffer;
  private final FlowInput in;
  private final Limits limits;
  private final Framing framing;
  private boolean isRead;

  Body(SessionInputBuffer buffer, FlowInput in, Limits limits, Framing framing) {
    this.buffer = buffer;
    this.in = in;
    this.limits = limits;
    this.framing = framing;
    this.isRead = framing.isEmpty();
  }

  /** Whether the next request follows. */
  boolean isRead() {
    return isRead;
  }

  /** Refuses what says that it is larger, before any of it is read. */
  void check(int most) throws Rejected {
    if (framing.length() > most) {
      throw new Rejected(Status.CONTENT_TOO_LARGE);
    }
  }

  /** All of it. */
  byte[] read(int most) throws IOException, HttpException {
    check(most);
    in.awaitBody();
    var content = new ByteArrayOutputStream((int) Math.min(framing.length(), AT_ONCE));
    if (!framing.isChunked()) {
      copy(framing.length(), content);
      isRead = true;
      return content.toByteArray();
    }
    for (long size = chunkSize(); size > 0; size = chunkSize()) {
      if (size > most - content.size()) {
        throw new Rejected(Status.CONTENT_TOO_LARGE);
      }
      copy(size, content);
      if (!line().isEmpty()) {
        throw new Rejected(Status.BAD_REQUEST);
      }
    }
    AbstractMessageParser.parseHeaders(
        buffer, in, limits.headers(), limits.line(), new StrictLines());
    if (in.ended()) {
      throw new Gone();
    }
    isRead = true;
    return content.toByteArray();
  }

  private void copy(long length, ByteArrayOutputStream content) throws IOException {
    byte[] piece = new byte[(int) Math.min(length, AT_ONCE)];
    for (long left = length; left > 0; ) {
      int count = buffer.read(piece, 0, (int) Math.min(left, piece.length), in);
      if (count < 0) {
        throw new Gone();
      }
      content.write(piece, 0, count);
      left -= count;
    }
  }

  private long chunkSize() throws IOException {
    String line = line();
    int extension = line.indexOf(';');
    String size = (extension < 0 ? line : line.substring(0, extension)).stripTrailing();
    if (size.length() > SIZE_DIGITS || !size.matches("[0-9a-fA-F]+")) {
      throw new Rejected(Status.BAD_REQUEST);
    }
    return Long.parseLong(size, 16);
  }

  private String line() throws IOException {
    var line = new CharArrayBuffer(16);
    if (buffer.readLine(line, in) < 0 || in.ended()) {
      throw new Gone();
    }
    return line.toString();
  }
}
