package dev.dovetail.http;

import dev.dovetail.network.Flow;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseWriter;
import org.apache.hc.core5.http.impl.io.SessionOutputBufferImpl;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/** Answers on their way; small ones leave together, in one write. */
final class Outbox {
  private static final int TOGETHER = 8 * 1024;

  private final SessionOutputBufferImpl buffer = new SessionOutputBufferImpl(TOGETHER);
  private final DefaultHttpResponseWriter writer = new DefaultHttpResponseWriter();
  private final OutputStream stream;

  Outbox(Flow flow) {
    this.stream = new FlowOutput(flow);
  }

  /**
   * Writes an answer.
   *
   * @param date now
   * @param connection what becomes of the connection; empty where that goes without saying
   * @param withContent whether the content itself is sent
   */
  void write(Answer answer, String date, String connection, boolean withContent)
      throws IOException {
    Status status = answer.status();
    var head = new BasicClassicHttpResponse(status.code(), status.reason());
    head.addHeader("Date", date);
    for (Header header : answer.headers()) {
      head.addHeader(header);
    }
    if (!status.isBare()) {
      head.addHeader("Content-Length", answer.content().length);
    }
    if (!connection.isEmpty()) {
      head.addHeader("Connection", connection);
    }
    write(head);
    if (withContent) {
      buffer.write(answer.content(), stream);
    }
  }

  /** Tells a client that waits before it sends the body to go on. */
  void writeContinue() throws IOException {
    write(new BasicClassicHttpResponse(Status.CONTINUE.code(), Status.CONTINUE.reason()));
  }

  void flush() throws IOException {
    buffer.flush(stream);
  }

  private void write(BasicClassicHttpResponse head) throws IOException {
    try {
      writer.write(head, buffer, stream);
    } catch (HttpException e) {
      throw new IllegalStateException("our own answers are well-formed", e);
    }
  }

  private static final class FlowOutput extends OutputStream {
    private final Flow flow;

    FlowOutput(Flow flow) {
      this.flow = flow;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      if (!flow.write(from, offset, length).isOk()) {
        throw new Gone();
      }
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }
  }
}
