package dev.dovetail.tcpip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLineTest {
  private static final String ALL = allBytes();

  private final Files files =
      new Files(1000)
          .with("/all", ALL)
          .with("/empty", "")
          .with("/", "root")
          .with("/a b", "blank")
          .with("/ä", "umlaut");
  private final Server server = Server.of(files);

  private static String allBytes() {
    var all = new StringBuilder();
    for (char c = 0; c < 256; c++) {
      all.append(c);
    }
    return all.toString();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/all\n", "/all\r\n", "GET /all\n", "GET /all\r\n"})
  void givesTheBytesAndNoMore(String line) throws Exception {
    assertEquals(ALL, server.answerTo(line));
  }

  @Test
  void takesTheEndOfTheStreamForTheEndOfTheLine() throws Exception {
    try (Socket socket = server.connect()) {
      Server.send(socket, "/all");
      socket.shutdownOutput();
      assertEquals(ALL, Server.rest(socket));
    }
  }

  @Test
  void takesTheLineInPieces() throws Exception {
    try (Socket socket = server.connect()) {
      for (char c : List.of('/', 'a', 'l', 'l', '\n')) {
        Server.send(socket, String.valueOf(c));
      }
      assertEquals(ALL, Server.rest(socket));
    }
  }

  @Test
  void takesPathsAsTheyAre() throws Exception {
    assertEquals("root", server.answerTo("GET /\n"));
    assertEquals("blank", server.answerTo("GET /a b\n"));
    assertEquals("umlaut", server.answerTo("/\u00c3\u00a4\n"));
    assertEquals("", server.answerTo("/%61ll\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/empty\n", "/missing\n", "/full\n", "\n", "\r\n", "/\u00ff\n"})
  void givesNothing(String line) throws Exception {
    assertEquals("", server.answerTo(line));
  }

  @Test
  void saysToTheOperatorAloneWhatFailed() throws Exception {
    assertEquals("", server.answerTo("/gone\n"));
    assertEquals("refused: the service failed\n", server.answerTo("PUT /gone 0\n"));
    assertEquals(
        List.of(
            "reading /gone failed: the disk of the device is gone",
            "writing /gone failed: the disk of the device is gone"),
        server.console.complaints());
  }

  @Test
  void survivesABrokenService() throws Exception {
    assertEquals("", server.answerTo("/broken\n"));
    assertEquals("refused: the service failed\n", server.answerTo("PUT /broken 0\n"));
    assertEquals(ALL, server.answerTo("/all\n"));
    assertEquals(
        "the service broke: java.lang.IllegalStateException: the secret of the device",
        server.console.complaints().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help\n",
        "GET all\n",
        "get /all\n",
        "PUT /all\n",
        "PUT /all \n",
        "PUT /all x\n",
        "PUT /all -1\n",
        "PUT /all +1\n",
        "PUT /all 1 \n"
      })
  void saysHowToAsk(String line) throws Exception {
    assertEquals(
        "say: GET /path, or: PUT /path length, and the bytes, or: DELETE /path\n",
        server.answerTo(line));
  }

  @Test
  void refusesALongLine() throws Exception {
    assertEquals("", server.answerTo("/" + "a".repeat(10_000) + "\n"));
    String path = "/" + "a".repeat(8189);
    files.with(path, "long");
    assertEquals("long", server.answerTo(path + "\r\n"));
  }

  @Test
  void doesNotLoseTheAnswerToWhoSendsTooMuch() throws Exception {
    String large = "x".repeat(1 << 20);
    files.with("/large", large);
    assertEquals(large, server.answerTo("/large\n" + "y".repeat(1 << 16)));
  }

  @Test
  void takesUploads() throws Exception {
    assertEquals("ok\n", server.answerTo("PUT /new 256\n" + ALL));
    assertEquals(ALL, server.answerTo("/new\n"));
    assertEquals("ok\n", server.answerTo("PUT /new 0\r\n"));
    assertEquals("", server.answerTo("/new\n"));
    assertEquals("ok\n", server.answerTo("PUT /b c 001\nx and more"));
    assertEquals("x", server.answerTo("/b c\n"));
    assertEquals("ok\n", server.answerTo("PUT /most 1000\n" + "z".repeat(1000)));
  }

  @Test
  void refusesUploads() throws Exception {
    assertEquals("refused: there is no room for it\n", server.answerTo("PUT /full 3\nabc"));
    for (String length : List.of("1001", "2147483648", "99999999999999999999999")) {
      assertEquals(
          "refused: at most 1000 bytes are taken\n", server.answerTo("PUT /a " + length + "\nabc"));
    }
    assertEquals("nothing", files.at("/a"));
  }

  @Test
  void refusesAnUploadThatBreaksOff() throws Exception {
    try (Socket socket = server.connect()) {
      Server.send(socket, "PUT /a 4\nabc");
      socket.shutdownOutput();
      assertEquals("refused: the bytes did not all come\n", Server.rest(socket));
    }
    assertEquals("nothing", files.at("/a"));
  }

  @Test
  void takesNoUploadForAServiceThatReads() throws Exception {
    try (Server reading = Server.of(new Files(0))) {
      assertEquals("refused: nothing can be uploaded here\n", reading.answerTo("PUT /a 3\nabc"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/al", "PUT /a 4\nabc"})
  void doesNotWaitForEver(String beginning) throws Exception {
    var limits =
        new Limits(8192, Duration.ofMillis(100), Duration.ofSeconds(2), Duration.ofSeconds(60));
    try (Server impatient = Server.of(files, limits)) {
      String answer = impatient.answerTo(beginning);
      assertEquals(
          beginning.startsWith("PUT") ? "refused: the bytes did not all come\n" : "", answer);
    }
  }

  @Test
  void removesOnlyWhereThatIsTaken() throws Exception {
    assertEquals("refused: nothing can be removed here\n", server.answerTo("DELETE /all\n"));
  }
}
