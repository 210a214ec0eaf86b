package dev.dovetail.tcpip;

import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A service over a map.
 *
 * @param contents by path
 * @param limit of a write; none are taken where it is 0
 */
record Files(Map<String, byte[]> contents, int limit) implements Service {
  Files(int limit) {
    this(new ConcurrentHashMap<>(), limit);
  }

  Files with(String path, String content) {
    contents.put(path, content.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  String at(String path) {
    byte[] content = contents.get(path);
    return content == null ? "nothing" : new String(content, StandardCharsets.ISO_8859_1);
  }

  @Override
  public boolean accepts(Request.Kind kind) {
    return kind == Request.Kind.READ || (kind == Request.Kind.WRITE && limit > 0);
  }

  @Override
  public Result<Reply, Refusal> answer(Request request) {
    if (request.path().equals("/broken")) {
      throw new IllegalStateException("the secret of the device");
    }
    if (request.path().equals("/gone")) {
      return Result.err(Refusal.failed(() -> "the disk of the device is gone"));
    }
    if (request.path().equals("/full")) {
      return Result.err(Refusal.FULL);
    }
    if (request.kind() == Request.Kind.WRITE) {
      contents.put(request.path(), request.content());
      return Result.ok(Reply.created(request.path()));
    }
    byte[] content = contents.get(request.path());
    return content == null
        ? Result.err(Refusal.ABSENT)
        : Result.ok(Reply.found(request.path(), content));
  }
}
