package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CloseTest {
  private static final String GET = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);
  private final Service slow =
      request -> {
        asked.countDown();
        try {
          answer.await();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
        return Result.ok(Reply.found(request.path(), "slow".getBytes(StandardCharsets.UTF_8)));
      };

  @Test
  void answersWhatIsInFlight() throws Exception {
    var server = new Server(slow);
    try (Client client = server.client();
        Client idle = server.client()) {
      client.send(GET);
      asked.await();
      var closing = new Thread(server.http::close);
      closing.start();
      // The idle one ends at once, which tells that closing has begun.
      assertEquals("", idle.rest());
      answer.countDown();
      Client.Response response = client.response();
      assertEquals("slow", response.body());
      assertEquals("close", response.header("connection"));
      assertEquals("", client.rest());
      closing.join();
    } finally {
      server.close();
    }
  }

  @Test
  void endsWhatKeepsAlive() throws Exception {
    answer.countDown();
    var server = new Server(slow);
    try (Client client = server.client()) {
      client.send(GET);
      assertEquals("slow", client.response().body());
      server.close();
      assertEquals("", client.rest());
    }
  }

  /** A grace longer than the test's patience would show that it was waited out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "G",
        "GET /h1",
        "GET /h1 HTTP/1.1\r\nHost: x\r\n",
        "GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /h1",
        "GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /h1 HTTP/1.1\r\nHost: x\r\n",
      })
  void doesNotWaitForTheRestOfAHead(String begun) throws Exception {
    answer.countDown();
    var limits = new Limits(Duration.ofHours(1), 8192, 100, 65536, Duration.ofHours(1));
    var server = new Server(slow, limits);
    try (Client half = server.client();
        Client whole = server.client()) {
      half.send(begun);
      if (begun.contains("/a")) {
        assertEquals("slow", half.response().body());
      }
      // Another's whole turn, so that the half has most likely been read.
      whole.send(GET);
      assertEquals("slow", whole.response().body());
      server.http.close();
      assertEquals("", half.rest());
    } finally {
      server.close();
    }
  }

  @Test
  void answersARequestWhoseBodyIsUnderWay() throws Exception {
    var begun = new CountDownLatch(1);
    var server =
        new Server(
            new Service() {
              @Override
              public boolean accepts(Request.Kind kind) {
                return true;
              }

              @Override
              public int limit() {
                // Nobody is asked for the limit before the head has come.
                begun.countDown();
                return 100;
              }

              @Override
              public Result<Reply, Refusal> answer(Request request) {
                return Result.ok(Reply.created(request.path()));
              }
            });
    try (Client client = server.client();
        Client idle = server.client()) {
      client.send("PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nabc");
      begun.await();
      var closing = new Thread(server.http::close);
      closing.start();
      assertEquals("", idle.rest());
      client.send("def");
      assertEquals(201, client.response().status());
      assertEquals("", client.rest());
      closing.join();
    } finally {
      server.close();
    }
  }

  @Test
  void doesNotWaitForEver() throws Exception {
    var limits = new Limits(Duration.ofSeconds(60), 8192, 100, 65536, Duration.ofMillis(50));
    var server = new Server(slow, limits);
    try (Client client = server.client()) {
      client.send(GET);
      asked.await();
      server.http.close();
      assertEquals("", client.rest());
    } finally {
      answer.countDown();
      server.close();
    }
  }

  @Test
  void takesNoFurtherConnection() throws Exception {
    answer.countDown();
    var server = new Server(slow);
    server.http.close();
    try (Client client = server.client()) {
      assertEquals("", client.rest());
    } finally {
      server.close();
    }
  }
}
