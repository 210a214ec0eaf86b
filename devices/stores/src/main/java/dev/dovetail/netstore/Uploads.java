package dev.dovetail.netstore;

import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.StoreTree;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What has been uploaded. The last write to a path wins; a path is a file or a folder. */
final class Uploads implements Service {
  // Empty files take no capacity, yet memory.
  private static final int MOST_FILES = 100_000;

  private final StoreTree<Upload> contents = new StoreTree<>();
  private int files;
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

  synchronized Result<Upload, Store.Error> file(StorePath path) {
    return contents.file(path);
  }

  synchronized Optional<Store.Kind> kind(StorePath path) {
    return contents.kind(path);
  }

  synchronized Result<List<Store.Entry>, Store.Error> list(StorePath path) {
    return contents.list(path);
  }

  synchronized void close() {
    closed = true;
  }

  private synchronized Result<Reply, Refusal> put(StorePath path, byte[] content) {
    if (closed) {
      return Result.err(Refusal.FAILED);
    }
    Result<Optional<Upload>, Store.Error> replaced = contents.replaced(path);
    if (!replaced.isOk()) {
      return Result.err(Refusal.INVALID);
    }
    int before = replaced.fold(it -> it.map(old -> old.content().length).orElse(-1), error -> -1);
    long after = used + content.length - Math.max(before, 0);
    if (after > capacity || (before < 0 && files == MOST_FILES)) {
      return Result.err(Refusal.FULL);
    }
    used = after;
    contents.put(path, new Upload(content, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    String name = path.toString();
    if (before >= 0) {
      return Result.ok(Reply.replaced(name));
    }
    files++;
    return Result.ok(Reply.created(name));
  }

  /**
   * An uploaded file.
   *
   * @param content is never changed
   * @param time when it came
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Upload(byte[] content, Instant time) {}
}
