package dev.dovetail.conformance;

import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import java.util.HashMap;
import java.util.Map;

/** A service that keeps what is brought, and breaks when it is asked to. */
final class Archive implements Service {
  /** What cannot be asked for without an exception. */
  static final String BREAKING = "/breaking";

  /** Where nothing can be brought. */
  static final String REFUSED = "/refused";

  private static final int LIMIT = 50_000;

  private final Map<String, byte[]> contents = new HashMap<>();

  synchronized void put(String path, byte[] content) {
    contents.put(path, content);
  }

  @Override
  public synchronized Result<Reply, Refusal> answer(Request request) {
    if (request.path().equals(BREAKING)) {
      throw new IllegalStateException("asked to break");
    }
    if (request.kind() == Request.Kind.READ) {
      byte[] content = contents.get(request.path());
      return content == null
          ? Result.err(Refusal.ABSENT)
          : Result.ok(Reply.found(request.path(), content.clone()));
    }
    if (request.kind() == Request.Kind.REMOVE) {
      return contents.remove(request.path()) == null
          ? Result.err(Refusal.ABSENT)
          : Result.ok(Reply.removed(request.path()));
    }
    if (request.path().equals(REFUSED)) {
      return Result.err(Refusal.INVALID);
    }
    boolean before = contents.put(request.path(), request.content()) != null;
    return Result.ok(before ? Reply.replaced(request.path()) : Reply.created(request.path()));
  }

  @Override
  public boolean accepts(Request.Kind kind) {
    return true;
  }

  @Override
  public int limit() {
    return LIMIT;
  }
}
