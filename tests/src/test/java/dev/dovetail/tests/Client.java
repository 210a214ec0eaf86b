package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Somebody who asks a program, in one of the languages it may speak, once a connection. */
sealed interface Client {
  /** The content at a path; nothing where there is none. */
  Optional<byte[]> get(String path) throws IOException;

  /** Uploads a content to a path where there is none. */
  void put(String path, byte[] content) throws IOException;

  /** The port it asks at. */
  int port();

  /** A client that speaks what a program's ready line says. */
  static Client of(String readyLine) {
    String bare = "Listening on port ";
    String http = "Serving at http://localhost:";
    assertTrue(readyLine.startsWith(bare) || readyLine.startsWith(http), "it said: " + readyLine);
    int start = readyLine.startsWith(bare) ? bare.length() : http.length();
    int port = Integer.parseInt(readyLine.substring(start, readyLine.length() - 1));
    return readyLine.startsWith(bare) ? new Lines(port) : new Http(port);
  }

  private static byte[] answer(int port, String head, byte[] content) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(content);
      return socket.getInputStream().readAllBytes();
    }
  }

  /**
   * Asks in request lines.
   *
   * @param port where
   */
  record Lines(int port) implements Client {
    @Override
    public Optional<byte[]> get(String path) throws IOException {
      byte[] answer = answer(port, "GET " + path + "\n", new byte[0]);
      return answer.length == 0 ? Optional.empty() : Optional.of(answer);
    }

    @Override
    public void put(String path, byte[] content) throws IOException {
      byte[] answer = answer(port, "PUT " + path + " " + content.length + "\n", content);
      assertEquals("ok\n", new String(answer, StandardCharsets.UTF_8), path);
    }
  }

  /**
   * Asks in HTTP.
   *
   * @param port where
   */
  record Http(int port) implements Client {
    @Override
    public Optional<byte[]> get(String path) throws IOException {
      byte[] answer = answer(port, head("GET", path, ""), new byte[0]);
      if (status(answer) == 404) {
        return Optional.empty();
      }
      assertEquals(200, status(answer), path);
      int end = new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
      return Optional.of(Arrays.copyOfRange(answer, end + 4, answer.length));
    }

    @Override
    public void put(String path, byte[] content) throws IOException {
      String length = "Content-Length: " + content.length + "\r\n";
      assertEquals(201, status(answer(port, head("PUT", path, length), content)), path);
    }

    private static int status(byte[] answer) {
      String line = new String(answer, 0, Math.min(answer.length, 12), StandardCharsets.ISO_8859_1);
      assertTrue(line.startsWith("HTTP/1.1 "), "it answered: " + line);
      return Integer.parseInt(line.substring(9));
    }

    /** The head of a request, after which the connection ends. */
    static String head(String method, String path, String more) {
      try {
        String target = new URI(null, null, path, null).toASCIIString();
        return method
            + " "
            + target
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + more
            + "\r\n";
      } catch (URISyntaxException e) {
        throw new AssertionError(path, e);
      }
    }
  }
}
