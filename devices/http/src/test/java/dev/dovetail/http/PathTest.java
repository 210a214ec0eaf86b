package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What path the service is asked for, if it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathTest {
  private final Files files = new Files();
  private Server server;

  @BeforeAll
  void start() {
    server = new Server(files);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private String get(String target) throws Exception {
    return server.answerTo("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "/a%20b, /a b",
    "/%61, /a",
    "/%C3%A4, /ä",
    "/Ã¤, /ä",
    "/a+b, /a+b",
    "/a%2Fb, /a/b",
    "/%252e%252e/a, /%2e%2e/a",
    "/%25, /%",
    "/a?b/../c, /a",
    "/a%3Fb, /a?b",
    "/.../a, /.../a",
    "/..a, /..a",
    "/.hidden, /.hidden",
    "//a//b, //a//b",
    "http://x/%61, /a",
    "http://x/a/..b, /a/..b"
  })
  void asksFor(String target, String path) throws Exception {
    files.asked.clear();
    get(target);
    assertEquals(java.util.List.of(path), files.asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..",
        "/../a",
        "/a/../../b",
        "/a/..",
        "/./a",
        "/%2e%2e/a",
        "/%2E./a",
        "/.%2e/a",
        "/..%2fa",
        "/a%2f..%2f..%2fb",
        "/%2e%2e%2fa",
        "/..\\a",
        "/..%5ca",
        "/a%5c..%5cb",
        "/\\a",
        "/a%00",
        "/a%00.html",
        "/a%0a",
        "/a%0d%0aX:%20y",
        "/a%1f",
        "/a%7f",
        "/%",
        "/%4",
        "/%zz",
        "/%+1",
        "/% 1",
        "/%c0%ae%c0%ae/a",
        "/%c0%af",
        "/%ff",
        "/%e4",
        "/%ed%a0%80",
        "http://x/../a",
        "http://x/%2e%2e/a",
        "http://x/..%2fa",
        "http://x/a%00",
        "https://x/a/../../b"
      })
  void isNotAskedFor(String target) throws Exception {
    files.asked.clear();
    String answer = get(target);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertEquals(0, files.asked.size(), "the service was asked");
  }
}
