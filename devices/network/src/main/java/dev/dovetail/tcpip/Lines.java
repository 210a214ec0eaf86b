package dev.dovetail.tcpip;

import dev.dovetail.log.Line;
import dev.dovetail.network.Failure;
import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Result;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Answers one request line a connection: {@code /path} or {@code GET /path} with the content or
 * nothing, {@code PUT /path length} and that many bytes, or {@code DELETE /path}, with {@code ok}
 * or one line that says why not.
 *
 * @param service what answers
 * @param limits what a client may take
 * @param console is told what the service fails to do
 */
record Lines(Service service, Limits limits, Console console) {
  private static final String USAGE =
      "say: GET /path, or: PUT /path length, and the bytes, or: DELETE /path";

  void serve(TcpFlow flow) {
    var input = new LineInput(flow, limits);
    input.line().ifPresent(line -> serve(line, input, flow));
  }

  private void serve(String line, LineInput input, TcpFlow flow) {
    flow.engage();
    if (line.startsWith("/")) {
      get(line, flow);
    } else if (line.startsWith("GET /")) {
      get(line.substring(4), flow);
    } else if (line.startsWith("PUT /")) {
      say(flow, put(line, input));
    } else if (line.startsWith("DELETE /")) {
      say(flow, delete(line.substring(7)));
    } else {
      say(flow, USAGE);
    }
  }

  private void get(String path, TcpFlow flow) {
    if (service.accepts(Request.Kind.READ)) {
      answer(Request.read(path)).ifOk(reply -> write(flow, reply.content()));
    }
  }

  /** What to say to an upload; the line has a path and a length. */
  private String put(String line, LineInput input) {
    int space = line.lastIndexOf(' ');
    String length = line.substring(space + 1);
    if (space <= 3 || !length.matches("[0-9]+")) {
      return USAGE;
    }
    if (!service.accepts(Request.Kind.WRITE)) {
      return "refused: nothing can be uploaded here";
    }
    if (length.length() > 10 || Long.parseLong(length) > service.limit()) {
      return "refused: at most " + service.limit() + " bytes are taken";
    }
    Optional<byte[]> content = input.bytes(Integer.parseInt(length));
    return content.isEmpty()
        ? "refused: the bytes did not all come"
        : done(Request.write(line.substring(4, space), content.get()));
  }

  private String delete(String path) {
    return service.accepts(Request.Kind.REMOVE)
        ? done(Request.remove(path))
        : "refused: nothing can be removed here";
  }

  private String done(Request request) {
    return answer(request).fold(reply -> "ok", refusal -> "refused: " + refusal.message());
  }

  private Result<Reply, Refusal> answer(Request request) {
    try {
      return service
          .answer(request)
          .ifErr(
              refusal -> Failure.of(request, refusal).ifPresent(it -> console.complain(it.line())));
    } catch (RuntimeException | Error failure) {
      console.complain(new Line("the service broke: " + failure).toString());
      return Result.err(Refusal.FAILED);
    }
  }

  private static void say(TcpFlow flow, String text) {
    write(flow, (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** A client that has gone does not need the answer. */
  private static void write(TcpFlow flow, byte[] bytes) {
    flow.write(bytes, 0, bytes.length).ifErr(gone -> flow.close());
  }
}
