package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
  private static final String GET = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

  private final Files files = new Files().with("/a", "content");

  private static Limits impatient() {
    return Limits.standard(Duration.ofSeconds(1));
  }

  @Test
  void staysOpen() throws Exception {
    try (Server server = new Server(files);
        Client client = server.client()) {
      for (int i = 0; i < 3; i++) {
        client.send(GET);
        assertEquals("content", client.response().body());
      }
    }
  }

  @Test
  void answersPipelinedRequestsInOrder() throws Exception {
    files.with("/b", "second");
    try (Server server = new Server(files);
        Client client = server.client()) {
      client.send(
          GET
              + "HEAD /b HTTP/1.1\r\nHost: x\r\n\r\n"
              + "GET /missing HTTP/1.1\r\nHost: x\r\n\r\n"
              + "PUT /c HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nthird"
              + "GET /c HTTP/1.1\r\nHost: x\r\n\r\n"
              + "GET /b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
              + GET);
      assertEquals("content", client.response().body());
      assertEquals("6", client.response(false).header("content-length"));
      assertEquals(404, client.response().status());
      assertEquals(201, client.response().status());
      assertEquals("third", client.response().body());
      assertEquals("second", client.response().body());
      assertEquals("", client.rest());
    }
  }

  @Test
  void answersBeforeTheRestOfTheNextRequest() throws Exception {
    try (Server server = new Server(files);
        Client client = server.client()) {
      client.send(GET + "GET /a HT");
      assertEquals("content", client.response().body());
      client.send("TP/1.1\r\nHost: x\r\n\r\n");
      assertEquals("content", client.response().body());
    }
  }

  @Test
  void takesRequestsByteByByte() throws Exception {
    try (Server server = new Server(files);
        Client client = server.client()) {
      for (int i = 0; i < GET.length(); i++) {
        client.send(GET.substring(i, i + 1));
      }
      assertEquals("content", client.response().body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"close", "Close", "keep-alive, close", "x, CLOSE"})
  void closesWhenAsked(String connection) throws Exception {
    try (Server server = new Server(files)) {
      String answer =
          server.answerTo(
              "GET /a HTTP/1.1\r\nHost: x\r\nConnection: " + connection + "\r\n\r\n" + GET);
      assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
      assertEquals(1, answer.split("content\\b", -1).length - 1, answer);
    }
  }

  @Test
  void closesAfterAnOldRequest() throws Exception {
    try (Server server = new Server(files);
        Client client = server.client()) {
      client.send("GET /a HTTP/1.0\r\n\r\n");
      Client.Response response = client.response();
      assertEquals("HTTP/1.1 200 OK", response.line());
      assertEquals("close", response.header("connection"));
      assertEquals("content", response.body());
      assertEquals("", client.rest());
    }
  }

  @Test
  void staysOpenForAnOldClientThatAsks() throws Exception {
    try (Server server = new Server(files);
        Client client = server.client()) {
      for (int i = 0; i < 2; i++) {
        client.send("GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
        assertEquals("keep-alive", client.response().header("connection"));
      }
    }
  }

  @Test
  void answersWhoHasEndedTheirSide() throws Exception {
    try (Server server = new Server(files)) {
      String answer = server.answerTo(GET + GET);
      assertEquals(2, answer.split("HTTP/1.1 200", -1).length - 1, answer);
    }
  }

  @Test
  void takesLinesWithoutCarriageReturn() throws Exception {
    try (Server server = new Server(files)) {
      String answer = server.answerTo("\r\n\nGET /a HTTP/1.1\nHost: x\n\n");
      assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
    }
  }

  @Test
  void closesSilentlyBetweenRequests() throws Exception {
    try (Server server = new Server(files, impatient());
        Client client = server.client()) {
      client.send(GET);
      assertEquals("content", client.response().body());
      assertEquals("", client.rest());
    }
  }

  @Test
  void closesSilentlyBeforeTheFirst() throws Exception {
    try (Server server = new Server(files, impatient());
        Client client = server.client()) {
      assertEquals("", client.rest());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "G",
        "GET /a HTTP/1.1\r\n",
        "GET /a HTTP/1.1\r\nHost: x\r\n",
        "PUT /b HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabc",
        "PUT /b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc"
      })
  void saysThatTheRequestDoesNotCome(String beginning) throws Exception {
    try (Server server = new Server(files, impatient());
        Client client = server.client()) {
      client.send(beginning);
      assertEquals(408, client.response().status());
      assertEquals("", client.rest());
      assertFalse(files.contents.containsKey("/b"), "half an upload was written");
    }
  }

  @Test
  void doesNotWaitForWhoSendsAByteNowAndThen() throws Exception {
    try (Server server = new Server(files, impatient());
        Client client = server.client()) {
      var sender =
          new Thread(
              () -> {
                try {
                  client.send("GET /a HTTP/1.1\r\nX: ");
                  while (true) {
                    client.send("x");
                    Thread.sleep(20);
                  }
                } catch (java.io.IOException | InterruptedException e) {
                  return;
                }
              });
      sender.setDaemon(true);
      sender.start();
      assertEquals(408, client.response().status());
      sender.interrupt();
      sender.join();
    }
  }
}
