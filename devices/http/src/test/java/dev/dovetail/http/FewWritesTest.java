package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.network.Flow;
import dev.dovetail.network.Network;
import dev.dovetail.network.Transport;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How often a flow is written to, over a transport in memory. */
class FewWritesTest {
  private static final String GET = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

  @Test
  void sendsASmallContentWithItsHead() {
    List<String> writes = writesFor(new Files().with("/a", "x".repeat(4000)), GET);
    assertEquals(1, writes.size());
    assertTrue(writes.get(0).endsWith("\r\n\r\n" + "x".repeat(4000)), writes::toString);
  }

  @Test
  void doesNotCopyALargeContent() {
    List<String> writes = writesFor(new Files().with("/a", "x".repeat(1 << 20)), GET);
    assertEquals(2, writes.size());
    assertEquals(1 << 20, writes.get(1).length());
  }

  @Test
  void sendsAnswersToPipelinedRequestsTogether() {
    List<String> writes = writesFor(new Files().with("/a", "x"), GET.repeat(10));
    assertEquals(1, writes.size());
    assertEquals(10, writes.get(0).split("HTTP/1.1 200 OK", -1).length - 1, writes::toString);
  }

  private static List<String> writesFor(Files files, String sent) {
    var flow = new MemoryFlow(sent);
    var http = new Http<>(new OneConnection(flow), Server.PATIENT, new TestConsole());
    assertTrue(http.listen(files).isOk());
    return flow.writes;
  }

  private record OneConnection(MemoryFlow flow) implements Transport<MemoryFlow> {
    @Override
    public Result<Void, Network.Error> listen(Consumer<? super MemoryFlow> handler) {
      handler.accept(flow);
      return Result.ok();
    }

    @Override
    public int port() {
      return 80;
    }
  }

  private static final class MemoryFlow implements Flow {
    private final List<String> writes = new ArrayList<>();
    private final ByteArrayInputStream in;

    MemoryFlow(String sent) {
      this.in = new ByteArrayInputStream(sent.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
      return Result.ok(in.read(into, offset, length));
    }

    @Override
    public Result<Void, Flow.Error> write(byte[] from, int offset, int length) {
      writes.add(new String(from, offset, length, StandardCharsets.ISO_8859_1));
      return Result.ok();
    }

    @Override
    public void timeout(Duration limit) {}

    @Override
    public void shutdown(Direction direction) {}

    @Override
    public void close() {}
  }
}
