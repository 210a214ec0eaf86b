package dev.dovetail.examples.fileserver;

import dev.dovetail.network.Flow;
import dev.dovetail.runtime.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection over which one side has said all it has to say. */
public final class PipeFlow implements Flow {
  private final ByteArrayInputStream request;
  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

  PipeFlow(byte[] request) {
    this.request = new ByteArrayInputStream(request);
  }

  /** What the other side said. */
  String answer() {
    return answer.toString(StandardCharsets.UTF_8);
  }

  @Override
  public Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
    return Result.ok(request.read(into, offset, length));
  }

  @Override
  public Result<Void, Flow.Error> write(byte[] from, int offset, int length) {
    answer.write(from, offset, length);
    return Result.ok();
  }

  @Override
  public void timeout(Duration limit) {}

  @Override
  public void shutdown(Direction direction) {}

  @Override
  public void close() {}
}
