package dev.dovetail.examples.fileserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.direct.Direct;
import dev.dovetail.store.Store;
import dev.dovetail.tcpip.Tcpip;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No request ever leaves the folder. */
@Timeout(120)
class EscapeTest {
  private static final String SECRET = "the secret beside the folder";
  private static final List<String> ATTEMPTS =
      List.of(
          "/../secret",
          "/folder/../../secret",
          "/./../secret",
          "/%2e%2e/secret",
          "/%2e%2e%2fsecret",
          "/..%2fsecret",
          "/.%2e/secret",
          "/%252e%252e/secret",
          "/%252e%252e%252fsecret",
          "/..%252fsecret",
          "/..\\secret",
          "/..%5csecret",
          "/%c0%ae%c0%ae/secret",
          "/%uff0e%uff0e/secret",
          "/..;/secret",
          "/..%00/secret",
          "/..%00.html/../secret",
          "//../secret",
          "//secret",
          "/out",
          "/out/",
          "/parent/secret",
          "/parent/root/../secret",
          "/folder/up/secret",
          "/folder/up",
          "../secret",
          "secret");

  @TempDir Path temporary;
  private final Host host = new Host();

  @BeforeEach
  void makeFolder() throws IOException {
    Path root = temporary.resolve("root");
    Files.createDirectories(root.resolve("folder"));
    Files.writeString(temporary.resolve("secret"), SECRET);
    Files.writeString(root.resolve("public"), "public");
    Files.createSymbolicLink(root.resolve("out"), Path.of("../secret"));
    Files.createSymbolicLink(root.resolve("parent"), temporary);
    Files.createSymbolicLink(root.resolve("folder/up"), Path.of("../.."));
  }

  @AfterEach
  void stop() {
    host.close();
  }

  private static String exchange(Tcpip tcpip, String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), tcpip.port())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private Store direct() {
    return Host.started(Direct.open(temporary.resolve("root").toString()));
  }

  @Test
  void byHttp() throws Exception {
    Tcpip tcpip = host.tcpip();
    host.serve(direct(), host.http(tcpip));
    String end = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    assertTrue(exchange(tcpip, "GET /public" + end).endsWith("public"));
    for (String attempt : ATTEMPTS) {
      for (String target : List.of(attempt, "http://localhost" + attempt, "file://" + attempt)) {
        String answer = exchange(tcpip, "GET " + target + end);
        assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), target + " got " + answer);
        assertFalse(answer.contains("secret"), target);
      }
    }
  }

  @Test
  void byRequestLine() throws Exception {
    Tcpip tcpip = host.tcpip();
    host.serve(direct(), tcpip);
    assertEquals("public", exchange(tcpip, "/public\n"));
    for (String attempt : ATTEMPTS) {
      assertFalse(exchange(tcpip, attempt + "\n").contains(SECRET), attempt);
      assertFalse(exchange(tcpip, "GET " + attempt + "\n").contains(SECRET), attempt);
    }
    assertFalse(exchange(tcpip, "/..\0/secret\n").contains(SECRET));
  }
}
