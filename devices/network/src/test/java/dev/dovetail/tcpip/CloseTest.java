package dev.dovetail.tcpip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.network.Flow;
import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class CloseTest {
  private static final Limits QUICK =
      new Limits(8192, Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofMillis(100));

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);
  private final Service slow =
      request -> {
        asked.countDown();
        await(answer);
        return Result.ok(Reply.found(request.path(), "slow".getBytes(StandardCharsets.UTF_8)));
      };

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void answersWhatIsInFlight() throws Exception {
    var server = Server.of(slow);
    try (Socket client = server.connect();
        Socket silent = server.connect()) {
      Server.send(client, "/a\n");
      asked.await();
      var closing = new Thread(server::close);
      closing.start();
      // The silent one ends at once, which tells that closing has begun.
      assertEquals("", Server.rest(silent));
      answer.countDown();
      assertEquals("slow", Server.rest(client));
      closing.join();
      assertTrue(server.listening.join().isOk());
    }
  }

  @Test
  void finishesAnUploadThatHasBegun() throws Exception {
    var written = new CompletableFuture<byte[]>();
    var server =
        Server.of(
            new Service() {
              @Override
              public boolean accepts(Request.Kind kind) {
                return true;
              }

              @Override
              public int limit() {
                // Nobody is asked for the limit before the request line has come.
                asked.countDown();
                return 100;
              }

              @Override
              public Result<Reply, Refusal> answer(Request request) {
                written.complete(request.content());
                return Result.ok(Reply.created(request.path()));
              }
            });
    // The silent one first: what is asked of the other shows that both have been accepted.
    try (Socket silent = server.connect();
        Socket client = server.connect()) {
      Server.send(client, "PUT /a 6\nabc");
      asked.await();
      var closing = new Thread(server::close);
      closing.start();
      assertEquals("", Server.rest(silent));
      Server.send(client, "def");
      assertEquals("ok\n", Server.rest(client));
      assertEquals("abcdef", new String(written.join(), StandardCharsets.UTF_8));
      closing.join();
    }
  }

  @Test
  void doesNotWaitForEver() throws Exception {
    var server = Server.of(slow, QUICK);
    try (Socket client = server.connect()) {
      Server.send(client, "/a\n");
      asked.await();
      server.tcpip.close();
      assertEquals("", Server.rest(client));
    } finally {
      answer.countDown();
      server.close();
    }
  }

  @Test
  void takesHalfALineForNone() throws Exception {
    var server = Server.of(request -> Result.ok(Reply.found(request.path(), new byte[] {'x'})));
    try (Socket half = server.connect();
        Socket whole = server.connect()) {
      Server.send(half, "/secret");
      Server.send(whole, "/a\n");
      assertEquals("x", Server.rest(whole));
      server.close();
      assertEquals("", Server.rest(half));
    }
  }

  @Test
  void wakesHandlersThatWait() throws Exception {
    var started = new CountDownLatch(1);
    var read = new CompletableFuture<Result<Integer, Flow.Error>>();
    var server =
        Server.ofTransport(
            flow -> {
              started.countDown();
              read.complete(flow.read(new byte[1], 0, 1));
            },
            Server.PATIENT);
    try (Socket client = server.connect()) {
      await(started);
      server.close();
      assertEquals(-1, read.get(60, TimeUnit.SECONDS).orElse(error -> -2));
      assertEquals("", Server.rest(client));
    }
  }

  @Test
  void tellsWhoUsesAClosedFlow() throws Exception {
    var messages = new CompletableFuture<String>();
    var server =
        Server.ofTransport(
            flow -> {
              flow.close();
              flow.close();
              flow.timeout(Duration.ofSeconds(1));
              messages.complete(
                  flow.read(new byte[1], 0, 1).fold(n -> "read", Flow.Error::message)
                      + ", "
                      + flow.write(new byte[1], 0, 1).fold(n -> "written", Flow.Error::message));
            },
            Server.PATIENT);
    try (Socket client = server.connect()) {
      assertEquals(
          "the connection is closed, the connection is closed", messages.get(60, TimeUnit.SECONDS));
      assertEquals("", Server.rest(client));
    } finally {
      server.close();
    }
  }

  @Test
  void saysThatNothingCame() throws Exception {
    var read = new CompletableFuture<Result<Integer, Flow.Error>>();
    var server =
        Server.ofTransport(
            flow -> {
              flow.timeout(Duration.ofNanos(1));
              read.complete(flow.read(new byte[1], 0, 1));
            },
            Server.PATIENT);
    try (Socket client = server.connect()) {
      boolean isTimeOut =
          read.get(60, TimeUnit.SECONDS).fold(n -> false, e -> e instanceof Flow.TimedOut);
      assertTrue(isTimeOut, "not a time-out");
      assertEquals("", Server.rest(client));
    } finally {
      server.close();
    }
  }

  @Test
  void endsWhoTakesNothing() throws Exception {
    var written = new CompletableFuture<Result<Void, Flow.Error>>();
    var server =
        Server.ofTransport(
            flow -> {
              byte[] large = new byte[64 << 20];
              written.complete(flow.write(large, 0, large.length));
            },
            QUICK);
    try (Socket client = server.connect()) {
      assertTrue(client.isConnected());
      assertTrue(!written.get(60, TimeUnit.SECONDS).isOk(), "it was all taken");
    } finally {
      server.close();
    }
  }
}
