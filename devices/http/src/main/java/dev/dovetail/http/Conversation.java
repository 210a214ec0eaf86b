package dev.dovetail.http;

import dev.dovetail.network.Flow;
import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.RequestHeaderFieldsTooLargeException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultClassicHttpRequestFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParser;
import org.apache.hc.core5.http.impl.io.SessionInputBufferImpl;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Requests and answers on one connection, one after the other. */
final class Conversation {
  private static final int READ_AT_ONCE = 4 * 1024;

  private final Flow flow;
  private final Limits limits;
  private final Responder responder;
  private final Turn turn = new Turn();
  private final StrictLines lines = new StrictLines();
  private final Outbox out;
  private final FlowInput in;
  private final SessionInputBufferImpl buffer;
  private final DefaultHttpRequestParser parser;

  Conversation(Flow flow, Limits limits, Responder responder) {
    this.flow = flow;
    this.limits = limits;
    this.responder = responder;
    this.out = new Outbox(flow);
    this.in = new FlowInput(flow, limits, turn, out);
    this.buffer = new SessionInputBufferImpl(READ_AT_ONCE, limits.line());
    this.parser =
        new DefaultHttpRequestParser(
            Http1Config.custom()
                .setMaxLineLength(limits.line())
                .setMaxHeaderCount(limits.headers())
                .build(),
            lines,
            new RawTargets());
  }

  /** Answers requests until the client has no more, or is to have no more. */
  void run() {
    try {
      boolean more = true;
      while (more && !turn.isLast()) {
        more = exchange();
      }
      out.flush();
    } catch (Gone e) {
      // Nobody waits for anything.
      return;
    } catch (IOException e) {
      throw new IllegalStateException("writing to a flow fails as Gone only", e);
    }
  }

  /** Ends once the current request is answered. */
  void makeLast() {
    turn.makeLast();
  }

  /** Ends the wait for a request, or for the rest of its head. */
  void stop() {
    if (turn.stop()) {
      flow.close();
    }
  }

  /** Ends now. */
  void abort() {
    flow.close();
  }

  private boolean exchange() throws IOException {
    try {
      lines.reset();
      in.awaitRequest(buffer.length());
      ClassicHttpRequest request = parser.parse(buffer, in);
      // The parser takes a head that breaks off for a whole one.
      return request != null && !in.ended() && answer(request);
    } catch (Gone e) {
      throw e;
    } catch (Rejected e) {
      return reject(e.status());
    } catch (RequestHeaderFieldsTooLargeException e) {
      return reject(lines.hasRequestLine() ? Status.HEADERS_TOO_LARGE : Status.URI_TOO_LONG);
    } catch (HttpException | IOException e) {
      return reject(Status.BAD_REQUEST);
    }
  }

  private boolean answer(ClassicHttpRequest request) throws IOException, HttpException {
    begin();
    if (request.getVersion().getMajor() != 1) {
      throw new Rejected(Status.VERSION_NOT_SUPPORTED);
    }
    var body = new Body(buffer, in, limits, Framing.of(request));
    Answer answer = responder.answer(request, body, out);
    Elements connection = Elements.of(request, "Connection");
    boolean isOld = request.getVersion().lessEquals(HttpVersion.HTTP_1_0);
    boolean isLast =
        turn.isLast()
            || !body.isRead()
            || connection.has("close")
            || (isOld && !connection.has("keep-alive"));
    out.write(
        answer,
        responder.date(),
        isLast ? "close" : isOld ? "keep-alive" : "",
        !request.getMethod().equals("HEAD"));
    return !isLast;
  }

  private boolean reject(Status status) throws IOException {
    begin();
    out.write(Answer.of(status), responder.date(), "close", true);
    return false;
  }

  /** From here on the client is owed an answer. */
  private void begin() throws Gone {
    if (!turn.begin()) {
      throw new Gone();
    }
  }

  /** Keeps the target as it came; the codec's own factory reads a URI of its own into it. */
  private static final class RawTargets extends DefaultClassicHttpRequestFactory {
    @Override
    public ClassicHttpRequest newHttpRequest(String method, String target) {
      @SuppressWarnings("NullAway") // Nothing to read.
      var request = new BasicClassicHttpRequest(method, (String) null);
      request.setPath(target);
      return request;
    }
  }
}
