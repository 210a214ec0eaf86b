package dev.dovetail.examples.fileserver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** How a client reaches a port. */
enum Wire {
  TCPIP {
    @Override
    byte[] get(int port, String path) throws IOException {
      return exchange(port, ("GET " + path + "\n").getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    @Override
    void put(int port, String path, byte[] content) throws IOException {
      byte[] line = ("PUT " + path + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8);
      assertEquals("ok\n", new String(exchange(port, line, content), StandardCharsets.UTF_8), path);
    }

    private byte[] exchange(int port, byte[] line, byte[] content) throws IOException {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(line);
        socket.getOutputStream().write(content);
        return socket.getInputStream().readAllBytes();
      }
    }
  },

  HTTP {
    @Override
    byte[] get(int port, String path) throws IOException {
      HttpURLConnection connection = connect(port, path);
      assertEquals(200, connection.getResponseCode(), path);
      return connection.getInputStream().readAllBytes();
    }

    @Override
    void put(int port, String path, byte[] content) throws IOException {
      HttpURLConnection connection = connect(port, path);
      connection.setRequestMethod("PUT");
      connection.setDoOutput(true);
      connection.getOutputStream().write(content);
      assertEquals(201, connection.getResponseCode(), path);
    }

    private HttpURLConnection connect(int port, String path) throws IOException {
      try {
        // The constructor with parts escapes what a path may not hold.
        URI uri = new URI("http", null, "localhost", port, path, null, null);
        return (HttpURLConnection) uri.toURL().openConnection();
      } catch (URISyntaxException e) {
        throw new AssertionError(path, e);
      }
    }
  };

  /** The content at a path. */
  abstract byte[] get(int port, String path) throws IOException;

  /** Uploads. */
  abstract void put(int port, String path, byte[] content) throws IOException;
}
