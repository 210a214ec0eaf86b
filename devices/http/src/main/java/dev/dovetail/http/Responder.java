package dev.dovetail.http;

import dev.dovetail.log.Line;
import dev.dovetail.network.Failure;
import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.message.BasicHeader;

/** Turns requests of HTTP into requests of the service, and its replies into answers. */
final class Responder {
  private static final Set<String> REFUSED = Set.of("POST", "PATCH", "OPTIONS", "TRACE", "CONNECT");

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~:%\\[\\]-]*");

  private final Service service;
  private final Console console;
  private volatile HttpDate now = HttpDate.of(0);

  Responder(Service service, Console console) {
    this.service = service;
    this.console = console;
  }

  /** The text of the current second. */
  String date() {
    long second = System.currentTimeMillis() / 1000;
    HttpDate date = now;
    if (date.second() != second) {
      date = HttpDate.of(second);
      now = date;
    }
    return date.text();
  }

  /** Answers a request whose version is known. */
  Answer answer(ClassicHttpRequest request, Body body, Outbox out)
      throws IOException, HttpException {
    checkHost(request);
    return switch (request.getMethod()) {
      case "GET", "HEAD" -> service.accepts(Request.Kind.READ) ? get(request) : notAllowed();
      case "PUT" -> service.accepts(Request.Kind.WRITE) ? put(request, body, out) : notAllowed();
      case "DELETE" -> service.accepts(Request.Kind.REMOVE) ? delete(request) : notAllowed();
      default ->
          REFUSED.contains(request.getMethod()) ? notAllowed() : Answer.of(Status.NOT_IMPLEMENTED);
    };
  }

  private Answer get(ClassicHttpRequest request) throws Rejected {
    Target target = Target.of(request.getPath());
    return ask(Request.read(target.path()))
        .fold(reply -> found(request, target, reply), Responder::refused);
  }

  private Answer put(ClassicHttpRequest request, Body body, Outbox out)
      throws IOException, HttpException {
    Target target = Target.of(request.getPath());
    if (request.containsHeader("Content-Range")) {
      throw new Rejected(Status.BAD_REQUEST);
    }
    checkUnconditional(request);
    body.check(service.limit());
    if (expectsContinue(request)) {
      out.writeContinue();
    }
    byte[] content = body.read(service.limit());
    return ask(Request.write(target.path(), content))
        .fold(reply -> written(reply), Responder::refused);
  }

  private Answer delete(ClassicHttpRequest request) throws Rejected {
    Target target = Target.of(request.getPath());
    checkUnconditional(request);
    return ask(Request.remove(target.path()))
        .fold(reply -> Answer.of(Status.NO_CONTENT), Responder::refused);
  }

  /** To write all the same could destroy what the condition was to protect. */
  private static void checkUnconditional(ClassicHttpRequest request) throws Rejected {
    if (request.containsHeader("If-Match")
        || request.containsHeader("If-None-Match")
        || request.containsHeader("If-Unmodified-Since")) {
      throw new Rejected(Status.NOT_IMPLEMENTED);
    }
  }

  private Result<Reply, Refusal> ask(Request request) {
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

  private Answer found(ClassicHttpRequest request, Target target, Reply reply) {
    if (!target.path().endsWith("/") && reply.path().startsWith(target.path() + "/")) {
      // Links in the content are relative to its folder, and a browser goes by the address.
      return Answer.of(Status.FOUND, new BasicHeader("Location", target.folderLocation()));
    }
    EntityTag tag = EntityTag.of(reply.content());
    Header etag = new BasicHeader("ETag", tag.text());
    if (tag.isAmong(Elements.of(request, "If-None-Match"))) {
      return Answer.of(Status.NOT_MODIFIED, etag);
    }
    Header type = new BasicHeader("Content-Type", MediaType.ofPath(reply.path()).text());
    return new Answer(Status.OK, List.of(type, etag), reply.content());
  }

  private static Answer written(Reply reply) {
    return Answer.of(reply.outcome() == Reply.Outcome.CREATED ? Status.CREATED : Status.NO_CONTENT);
  }

  private static Answer refused(Refusal refusal) {
    return Answer.of(
        switch (refusal.reason()) {
          case ABSENT -> Status.NOT_FOUND;
          case INVALID -> Status.BAD_REQUEST;
          case UNUSABLE -> Status.UNUSABLE_NAME;
          case READ_ONLY -> Status.FORBIDDEN;
          case FULL -> Status.INSUFFICIENT_STORAGE;
          case FAILED -> Status.INTERNAL_SERVER_ERROR;
        });
  }

  private Answer notAllowed() {
    List<String> methods = new ArrayList<>();
    if (service.accepts(Request.Kind.READ)) {
      methods.add("GET, HEAD");
    }
    if (service.accepts(Request.Kind.WRITE)) {
      methods.add("PUT");
    }
    if (service.accepts(Request.Kind.REMOVE)) {
      methods.add("DELETE");
    }
    return Answer.of(
        Status.METHOD_NOT_ALLOWED, new BasicHeader("Allow", String.join(", ", methods)));
  }

  private static boolean expectsContinue(ClassicHttpRequest request) throws Rejected {
    List<String> expected = Elements.of(request, "Expect").lowerCase().texts();
    if (expected.isEmpty() || request.getVersion().lessEquals(HttpVersion.HTTP_1_0)) {
      return false;
    }
    if (!expected.equals(List.of("100-continue"))) {
      throw new Rejected(Status.EXPECTATION_FAILED);
    }
    return true;
  }

  private static void checkHost(ClassicHttpRequest request) throws Rejected {
    Header[] hosts = request.getHeaders("Host");
    boolean isNeeded = request.getVersion().greaterEquals(HttpVersion.HTTP_1_1);
    if (hosts.length > 1
        || (isNeeded && hosts.length == 0)
        || (hosts.length == 1 && !HOST.matcher(hosts[0].getValue()).matches())) {
      throw new Rejected(Status.BAD_REQUEST);
    }
  }
}
