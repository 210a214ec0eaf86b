package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.http.Client.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {
  private final Files files =
      new Files(0)
          .with("/a.html", "<p>a")
          .with("/empty.txt", "")
          .with("/folder/index.html", "<p>index")
          .with("/evil.example/index.html", "<p>evil")
          .with("/ä ö/index.html", "<p>umlauts");
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

  private Response get(String target, String... headers) throws Exception {
    return request("GET", target, headers);
  }

  private Response request(String method, String target, String... headers) throws Exception {
    String lines = String.join("", List.of(headers).stream().map(h -> h + "\r\n").toList());
    client.send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n");
    return client.response(!method.equals("HEAD"));
  }

  @Test
  void givesTheContentWithWhatItIs() throws Exception {
    Response response = get("/a.html");
    assertEquals("HTTP/1.1 200 OK", response.line());
    assertEquals("<p>a", response.body());
    assertEquals("text/html; charset=utf-8", response.header("content-type"));
    assertEquals("4", response.header("content-length"));
    assertTrue(
        response
            .header("date")
            .matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT"),
        response.headers()::toString);
    assertEquals("none", response.header("connection"));
  }

  @Test
  void givesAnEmptyFile() throws Exception {
    Response response = get("/empty.txt");
    assertEquals(200, response.status());
    assertEquals("0", response.header("content-length"));
  }

  @Test
  void answersHeadLikeGetWithoutTheContent() throws Exception {
    Response head = request("HEAD", "/a.html");
    Response get = get("/a.html");
    assertEquals(get.line(), head.line());
    assertEquals("4", head.header("content-length"));
    assertEquals(get.header("etag"), head.header("etag"));
  }

  @Test
  void answersHeadForWhatIsMissing() throws Exception {
    assertEquals(404, request("HEAD", "/missing").status());
    assertEquals(200, get("/a.html").status());
  }

  @Test
  void dropsTheQuery() throws Exception {
    assertEquals("<p>a", get("/a.html?b=../c&d=%zz").body());
  }

  @Test
  void takesTheAbsoluteForm() throws Exception {
    assertEquals("<p>a", get("http://example.com:80/a.html").body());
    assertEquals("<p>a", get("HTTP://example.com/a.html?b").body());
    get("http://example.com?query");
    assertEquals("/", files.asked.get(files.asked.size() - 1));
  }

  @Test
  void leadsToTheFolderSoThatLinksWork() throws Exception {
    Response response = get("/folder?a=b");
    assertEquals(302, response.status());
    assertEquals("/folder/", response.header("location"));
  }

  @Test
  void leadsToNoOtherHost() throws Exception {
    assertEquals("/evil.example/", get("/evil.example").header("location"));
    files.with("//evil.example/index.html", "");
    assertEquals("/evil.example/", get("//evil.example").header("location"));
  }

  @Test
  void writesTheLocationInAscii() throws Exception {
    assertEquals("/%C3%A4%20%C3%B6/", get("/%c3%a4%20%C3%B6").header("location"));
  }

  @Test
  void doesNotSendWhatTheClientHas() throws Exception {
    String tag = get("/a.html").header("etag");
    Response response = get("/a.html", "If-None-Match: " + tag);
    assertEquals("HTTP/1.1 304 Not Modified", response.line());
    assertEquals(tag, response.header("etag"));
    assertEquals("none", response.header("content-length"));
    assertEquals(304, request("HEAD", "/a.html", "If-None-Match: " + tag).status());
  }

  @Test
  void readsListsOfTags() throws Exception {
    String tag = get("/a.html").header("etag");
    assertEquals(304, get("/a.html", "If-None-Match: \"x\", W/" + tag + " ,\"y\"").status());
    assertEquals(304, get("/a.html", "If-None-Match: \"x\"", "If-None-Match: " + tag).status());
    assertEquals(304, get("/a.html", "If-None-Match: *").status());
    assertEquals(200, get("/a.html", "If-None-Match: \"x\"").status());
    assertEquals(404, get("/missing", "If-None-Match: *").status());
  }

  @Test
  void changesTheTagWithTheContent() throws Exception {
    String before = get("/a.html").header("etag");
    files.with("/a.html", "<p>b");
    Response response = get("/a.html", "If-None-Match: " + before);
    assertEquals(200, response.status());
    assertNotEquals(before, response.header("etag"));
  }

  @Test
  void changesTheTagWhereLengthAndChecksumStayTheSame() throws Exception {
    // The two have the same CRC-32.
    files.with("/word", "plumless");
    String before = get("/word").header("etag");
    files.with("/word", "buckeroo");
    Response response = get("/word", "If-None-Match: " + before);
    assertEquals(200, response.status());
    assertEquals("buckeroo", response.body());
    assertNotEquals(before, response.header("etag"));
  }

  @ParameterizedTest
  @CsvSource({
    "/missing, 404",
    "/invalid, 400",
    "/unusable, 400",
    "/failed, 500",
    "/broken, 500",
    "/full, 507",
    "/locked, 403"
  })
  void answersRefusalsAndGoesOn(String path, int status) throws Exception {
    Response response = get(path);
    assertEquals(status, response.status());
    assertTrue(response.body().startsWith(status + " "), response::body);
    assertEquals("text/plain; charset=utf-8", response.header("content-type"));
    assertEquals(200, get("/a.html").status());
  }

  @Test
  void saysThatANameIsUnusable() throws Exception {
    Response response = get("/unusable");
    assertTrue(response.body().contains("Nothing can be kept under that name."), response::body);
  }

  @Test
  void givesNothingOfTheDeviceAway() throws Exception {
    Response response = get("/broken");
    assertFalse(response.body().contains("secret"), response::body);
    assertFalse(response.body().contains("broken"), response::body);
    assertEquals(
        List.of("the service broke: java.lang.IllegalStateException: the secret of the device"),
        server.console.complaints());
  }

  @Test
  void saysToTheOperatorAloneWhatFailed() throws Exception {
    Response response = get("/gone");
    assertEquals(500, response.status());
    assertFalse(response.body().contains("disk"), response::body);
    get("/failed");
    get("/missing");
    assertEquals(
        List.of(
            "reading /gone failed: the disk of\\nthe device is gone",
            "reading /failed failed: the service failed"),
        server.console.complaints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"})
  void saysWhatIsAllowed(String method) throws Exception {
    Response response = request(method, "/a.html");
    assertEquals(405, response.status());
    assertEquals("GET, HEAD", response.header("allow"));
    assertEquals(200, get("/a.html").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "BREW", "GETT", "PROPFIND"})
  void doesNotKnowOtherMethods(String method) throws Exception {
    assertEquals(501, request(method, "/a.html").status());
  }

  @Test
  void saysWhereItServes() {
    assertEquals(
        List.of("Serving at http://localhost:" + server.tcpip.port() + "/"),
        server.console.printed());
  }

  @Test
  void listensOnce() {
    var error = server.http.listen(files).fold(value -> "no error", e -> e.message());
    assertEquals("http is already listening for another service", error);
  }
}
