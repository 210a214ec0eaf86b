package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no request ends the connection, whatever follows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedTest {
  private static final String NEXT = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

  private final Files files = new Files().with("/smuggled", "smuggled").with("/", "root");
  private Server server;

  @BeforeAll
  void start() {
    server = new Server(files);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  static Stream<Arguments> requestLines() {
    return Stream.of(
        Arguments.of(400, "GET /"),
        Arguments.of(400, "GET  / HTTP/1.1"),
        Arguments.of(400, "GET /  HTTP/1.1"),
        Arguments.of(400, "GET / HTTP/1.1 "),
        Arguments.of(400, " GET / HTTP/1.1"),
        Arguments.of(400, "GET\t/\tHTTP/1.1"),
        Arguments.of(400, "GET /a b HTTP/1.1"),
        Arguments.of(400, "GET / http/1.1"),
        Arguments.of(400, "GET / HTTP/1"),
        Arguments.of(400, "GET / HTTP/1.10"),
        Arguments.of(400, "GET / HTTP/01.1"),
        Arguments.of(400, "GET / HTP/1.1"),
        Arguments.of(400, "G(T / HTTP/1.1"),
        Arguments.of(400, "GET /\rX: y HTTP/1.1"),
        Arguments.of(400, "GET /\0 HTTP/1.1"),
        Arguments.of(400, "\u0016\u0003\u0001\u0002"),
        Arguments.of(400, "GET * HTTP/1.1"),
        Arguments.of(400, "GET a HTTP/1.1"),
        Arguments.of(400, "GET /#a HTTP/1.1"),
        Arguments.of(400, "GET http:///a HTTP/1.1"),
        Arguments.of(400, "GET http:/a HTTP/1.1"),
        Arguments.of(400, "GET ftp://x/a HTTP/1.1"),
        Arguments.of(400, "GET file:///etc/passwd HTTP/1.1"),
        Arguments.of(505, "GET / HTTP/2.0"),
        Arguments.of(505, "PRI * HTTP/2.0"),
        Arguments.of(505, "GET / HTTP/0.9"),
        Arguments.of(414, "GET /" + "a".repeat(9000) + " HTTP/1.1"));
  }

  @ParameterizedTest
  @MethodSource("requestLines")
  void refusesTheRequestLine(int status, String line) throws Exception {
    assertRefused(status, line + "\r\nHost: x\r\n\r\n");
  }

  static Stream<Arguments> headers() {
    return Stream.of(
        Arguments.of(400, ""),
        Arguments.of(400, "Host: x\r\nHost: x\r\n"),
        Arguments.of(400, "Host: x y\r\n"),
        Arguments.of(400, "Host: a/b\r\n"),
        Arguments.of(400, "Host: a@b\r\n"),
        Arguments.of(400, "Host: a,b\r\n"),
        Arguments.of(400, "Host : x\r\n"),
        Arguments.of(400, " Host: x\r\n"),
        Arguments.of(400, "Host: x\r\nno colon\r\n"),
        Arguments.of(400, "Host: x\r\n: nameless\r\n"),
        Arguments.of(400, "Host: x\r\nA B: c\r\n"),
        Arguments.of(400, "Host: x\r\nA\0: c\r\n"),
        Arguments.of(400, "Host: x\r\nA: b\0c\r\n"),
        Arguments.of(400, "Host: x\r\nA: b\rTransfer-Encoding: chunked\r\n"),
        Arguments.of(400, "Host: x\r\nA: b\u007f\r\n"),
        Arguments.of(431, "Host: x\r\nA: " + "b".repeat(9000) + "\r\n"),
        Arguments.of(431, "Host: x\r\n" + "A: b\r\n".repeat(101)),
        Arguments.of(431, "Host: x\r\n" + ("A: " + "b".repeat(7000) + "\r\n").repeat(12)),
        Arguments.of(431, "Host: x\r\nA: b\r\n" + (" " + "b".repeat(1000) + "\r\n").repeat(9)));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void refusesTheHeaders(int status, String headers) throws Exception {
    assertRefused(status, "GET / HTTP/1.1\r\n" + headers + "\r\n");
  }

  /** Two readings of where a request ends are how one is smuggled past a proxy. */
  static Stream<Arguments> framings() {
    return Stream.of(
        Arguments.of(400, "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde"),
        Arguments.of(400, "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc"),
        Arguments.of(400, "Content-Length: 3, 3\r\n\r\nabc"),
        Arguments.of(400, "Content-Length: +3\r\n\r\nabc"),
        Arguments.of(400, "Content-Length: -3\r\n\r\nabc"),
        Arguments.of(400, "Content-Length: 0x3\r\n\r\nabc"),
        Arguments.of(400, "Content-Length: 3 3\r\n\r\nabc"),
        Arguments.of(400, "Content-Length: \r\n\r\nabc"),
        Arguments.of(400, "Content-Length: \u00b3\r\n\r\nabc"),
        Arguments.of(400, "Content-Length : 3\r\n\r\nabc"),
        Arguments.of(400, "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: \r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: identity\r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
        Arguments.of(
            400, "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n"),
        Arguments.of(501, "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked\r\n\r\n+3\r\nabc\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked\r\n\r\n 3\r\nabc\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked\r\n\r\n0x3\r\nabc\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked\r\n\r\n\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked\r\n\r\n00000000000000003\r\nabc\r\n0\r\n"),
        Arguments.of(400, "Transfer-Encoding: chunked\r\n\r\n0\r\nno colon\r\n\r\n"));
  }

  @ParameterizedTest
  @MethodSource("framings")
  void refusesTheBody(int status, String rest) throws Exception {
    assertRefused(status, "PUT /a HTTP/1.1\r\nHost: x\r\n" + rest);
  }

  @Test
  void refusesChunksOfAnOldClient() throws Exception {
    assertRefused(400, "PUT /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
  }

  @Test
  void takesNoRequestFromABodyNobodyWants() throws Exception {
    String answer =
        server.answerTo(
            "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: " + NEXT.length() + "\r\n\r\n" + NEXT);
    assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
    assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
    assertFalse(answer.contains("smuggled"), answer);
  }

  private void assertRefused(int status, String request) throws Exception {
    int before = files.asked.size();
    String answer = server.answerTo(request + NEXT);
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
    assertEquals(1, answer.split("HTTP/1.1 [0-9]", -1).length - 1, answer);
    assertEquals(before, files.asked.size(), "the service was asked");
  }
}
