package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteTest {
  private final Files files = new Files(300);
  private Server server;
  private Client client;

  @BeforeEach
  void start() throws Exception {
    server = new Server(files);
    client = server.client();
  }

  @AfterEach
  void stop() throws Exception {
    client.close();
    server.close();
  }

  private static String put(String path, String headers, String body) {
    return "PUT " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + body;
  }

  private byte[] stored(String path) {
    return files.contents.getOrDefault(path, "nothing".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void saysWhetherItIsNew() throws Exception {
    client.send(put("/a", "Content-Length: 3\r\n", "one"));
    assertEquals(201, client.response().status());
    client.send(put("/a", "Content-Length: 3\r\n", "two"));
    Client.Response second = client.response();
    assertEquals(204, second.status());
    assertEquals("none", second.header("content-length"));
    assertEquals("two", new String(stored("/a"), StandardCharsets.UTF_8));
  }

  @Test
  void keepsEveryByte() throws Exception {
    var all = new StringBuilder();
    byte[] expected = new byte[256];
    for (int i = 0; i < 256; i++) {
      all.append((char) i);
      expected[i] = (byte) i;
    }
    client.send(put("/all", "Content-Length: 256\r\n", all.toString()));
    assertEquals(201, client.response().status());
    assertArrayEquals(expected, stored("/all"));
    client.send(
        put("/chunks", "Transfer-Encoding: chunked\r\n", "100\r\n" + all + "\r\n0\r\n\r\n"));
    assertEquals(201, client.response().status());
    assertArrayEquals(expected, stored("/chunks"));
  }

  @Test
  void takesNothingForAnEmptyFile() throws Exception {
    client.send(put("/empty", "", ""));
    assertEquals(201, client.response().status());
    assertEquals(0, stored("/empty").length);
  }

  @Test
  void readsChunksWithExtensionsAndTrailers() throws Exception {
    client.send(
        put(
            "/a",
            "Transfer-Encoding: Chunked\r\n",
            "3;x=y\r\none\r\n03 ;z\r\ntwo\r\n0\r\nX-Trailer: v\r\n\r\n"));
    assertEquals(201, client.response().status());
    assertEquals("onetwo", new String(stored("/a"), StandardCharsets.UTF_8));
    client.send(put("/a", "", ""));
    assertEquals(204, client.response().status());
  }

  @Test
  void tellsToGoOn() throws Exception {
    client.send(put("/a", "Content-Length: 3\r\nExpect: 100-Continue\r\n", ""));
    Client.Response interim = client.response();
    assertEquals("HTTP/1.1 100 Continue", interim.line());
    client.send("one");
    assertEquals(201, client.response().status());
  }

  @Test
  void doesNotTellToGoOnWhatIsRefused() throws Exception {
    client.send(put("/a", "Content-Length: 301\r\nExpect: 100-continue\r\n", ""));
    Client.Response response = client.response();
    assertEquals(413, response.status());
    assertEquals("close", response.header("connection"));
    assertEquals("", client.rest());
  }

  @Test
  void knowsNoOtherExpectation() throws Exception {
    client.send(put("/a", "Content-Length: 3\r\nExpect: tea\r\n", "one"));
    assertEquals(417, client.response().status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 301\r\n\r\n",
        "Content-Length: 9223372036854775808\r\n\r\n",
        "Content-Length: 99999999999999999999999999\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n12d\r\n",
        "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n12c\r\n",
        "Transfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\n"
      })
  void takesNoMoreThanTheService(String rest) throws Exception {
    client.send("PUT /a HTTP/1.1\r\nHost: localhost\r\n" + rest);
    assertEquals(413, client.response().status());
    assertEquals("", client.rest());
    assertEquals(0, files.asked.size());
  }

  @Test
  void takesAsMuchAsTheService() throws Exception {
    client.send(put("/a", "Content-Length: 300\r\n", "x".repeat(300)));
    assertEquals(201, client.response().status());
  }

  @Test
  void answersThatThereIsNoRoom() throws Exception {
    client.send(put("/full", "Content-Length: 3\r\n", "one"));
    assertEquals(507, client.response().status());
  }

  @Test
  void writesNothingThatBreaksOff() throws Exception {
    assertEquals("", server.answerTo(put("/a", "Content-Length: 4\r\n", "one")));
    assertEquals("", server.answerTo(put("/a", "Transfer-Encoding: chunked\r\n", "3\r\none\r\n")));
    assertEquals(
        "", server.answerTo(put("/a", "Transfer-Encoding: chunked\r\n", "3\r\none\r\n0\r\n")));
    assertEquals("", server.answerTo("PUT /a HTTP/1.1\r\nHost: localhost\r\n"));
    String answer = server.answerTo("PUT /a HTTP/1.1\r\nHost: localhost\r\nContent-Le");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertEquals(0, files.asked.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"If-Match: \"x\"", "If-None-Match: *", "If-Unmodified-Since: x"})
  void writesNothingUnderConditions(String condition) throws Exception {
    client.send(put("/a", condition + "\r\n", ""));
    assertEquals(501, client.response().status());
    assertEquals(0, files.asked.size());
  }

  @Test
  void writesNoPart() throws Exception {
    client.send(put("/a", "Content-Range: bytes 0-2/9\r\nContent-Length: 3\r\n", "one"));
    assertEquals(400, client.response().status());
    assertEquals(0, files.asked.size());
  }

  @Test
  void allowsPut() throws Exception {
    client.send("POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\none");
    Client.Response response = client.response();
    assertEquals("GET, HEAD, PUT", response.header("allow"));
    assertEquals("close", response.header("connection"));
    assertEquals("", client.rest());
  }
}
