package dev.dovetail.http;

import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service over a map that notes which paths it was asked for. */
final class Files implements Service {
  final Map<String, byte[]> contents = new ConcurrentHashMap<>();
  final List<String> asked = new CopyOnWriteArrayList<>();
  private final int limit;

  Files() {
    this(100);
  }

  Files(int limit) {
    this.limit = limit;
  }

  Files with(String path, String content) {
    contents.put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  @Override
  public boolean accepts(Request.Kind kind) {
    return kind == Request.Kind.READ || (kind == Request.Kind.WRITE && limit > 0);
  }

  @Override
  public int limit() {
    return limit;
  }

  @Override
  public Result<Reply, Refusal> answer(Request request) {
    asked.add(request.path());
    return switch (request.path()) {
      case "/broken" -> throw new IllegalStateException("the secret of the device");
      case "/failed" -> Result.err(Refusal.FAILED);
      case "/gone" -> Result.err(Refusal.failed(() -> "the disk of\nthe device is gone"));
      case "/locked" -> Result.err(Refusal.READ_ONLY);
      case "/invalid" -> Result.err(Refusal.INVALID);
      case "/unusable" -> Result.err(Refusal.UNUSABLE);
      case "/full" -> Result.err(Refusal.FULL);
      default -> request.kind() == Request.Kind.READ ? read(request) : write(request);
    };
  }

  private Result<Reply, Refusal> read(Request request) {
    for (String path : List.of(request.path(), request.path() + "/index.html")) {
      byte[] content = contents.get(path);
      if (content != null) {
        return Result.ok(Reply.found(path, content));
      }
    }
    return Result.err(Refusal.ABSENT);
  }

  private Result<Reply, Refusal> write(Request request) {
    byte[] before = contents.put(request.path(), request.content());
    return Result.ok(
        before == null ? Reply.created(request.path()) : Reply.replaced(request.path()));
  }
}
