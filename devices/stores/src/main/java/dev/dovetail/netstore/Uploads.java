package dev.dovetail.netstore;

import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.util.TreeMap;

/** What has been uploaded. The last write to a path wins; a path is a file or a folder. */
final class Uploads implements Service {
  // Empty files take no capacity, yet memory.
  private static final int MOST_FILES = 100_000;

  private final TreeMap<String, byte[]> contents = new TreeMap<>();
  private final long capacity;
  private long used;
  private boolean closed;

  Uploads(long capacity) {
    this.capacity = capacity;
  }

  @Override
  public boolean accepts(Request.Kind kind) {
    return kind == Request.Kind.WRITE;
  }

  @Override
  public int limit() {
    return (int) Math.min(capacity, Integer.MAX_VALUE - 8);
  }

  @Override
  public Result<Reply, Refusal> answer(Request request) {
    return request.kind() != Request.Kind.WRITE || request.path().endsWith("/")
        ? Result.err(Refusal.INVALID)
        : StorePath.parse(request.path())
            .map(path -> put(path, request.content()))
            .orElse(Result.err(Refusal.INVALID));
  }

  synchronized Result<byte[], Store.Error> get(StorePath path) {
    byte[] content = contents.get(path.toString());
    if (content != null) {
      return Result.ok(content.clone());
    }
    return Result.err(isFolder(path) ? new Store.FileExpected(path) : new Store.UnknownFile(path));
  }

  synchronized void close() {
    closed = true;
  }

  private synchronized Result<Reply, Refusal> put(StorePath path, byte[] content) {
    if (closed) {
      return Result.err(Refusal.FAILED);
    }
    if (isFolder(path) || isBelowFile(path)) {
      return Result.err(Refusal.INVALID);
    }
    String name = path.toString();
    byte[] before = contents.get(name);
    long after = used + content.length - (before == null ? 0 : before.length);
    if (after > capacity || (before == null && contents.size() == MOST_FILES)) {
      return Result.err(Refusal.FULL);
    }
    used = after;
    contents.put(name, content);
    return Result.ok(before == null ? Reply.created(name) : Reply.replaced(name));
  }

  private boolean isFolder(StorePath path) {
    if (path.segments().isEmpty()) {
      return true;
    }
    String below = path + "/";
    String next = contents.ceilingKey(below);
    return next != null && next.startsWith(below);
  }

  private boolean isBelowFile(StorePath path) {
    for (int depth = 1; depth < path.segments().size(); depth++) {
      if (contents.containsKey(new StorePath(path.segments().subList(0, depth)).toString())) {
        return true;
      }
    }
    return false;
  }
}
