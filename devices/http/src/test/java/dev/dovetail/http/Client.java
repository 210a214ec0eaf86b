package dev.dovetail.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends exactly the bytes it is told to; a character is a byte. */
final class Client implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;

  Client(Socket socket) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    socket.setSoTimeout(60_000);
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Sends no more. */
  void end() throws IOException {
    socket.shutdownOutput();
  }

  /** Everything that comes until the server ends the connection. */
  String rest() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /** The next answer; one without a body where the request was HEAD. */
  Response response(boolean hasBody) throws IOException {
    String[] lines = head().split("\r\n", -1);
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    int length = hasBody ? Integer.parseInt(headers.getOrDefault("content-length", "0")) : 0;
    String body = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    return new Response(lines[0], headers, body);
  }

  Response response() throws IOException {
    return response(true);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private String head() throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the answer broke off after: " + head);
      }
      head.write(next);
    }
    String text = head.toString(StandardCharsets.ISO_8859_1);
    return text.substring(0, text.length() - 4);
  }

  /**
   * An answer.
   *
   * @param line the status line
   * @param headers by name in lower case
   * @param body a byte a character
   */
  record Response(String line, Map<String, String> headers, String body) {
    int status() {
      return Integer.parseInt(line.substring(9, 12));
    }

    /** The value, or {@code none}. */
    String header(String name) {
      return headers.getOrDefault(name, "none");
    }
  }
}
