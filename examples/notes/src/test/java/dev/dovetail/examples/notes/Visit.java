package dev.dovetail.examples.notes;

import dev.dovetail.network.Transport;
import dev.dovetail.runtime.Running;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Somebody who uses a notebook that runs, by HTTP. */
record Visit(Running notebook) implements AutoCloseable {
  /** Where it is, for a browser. */
  String address() {
    return "http://localhost:" + notebook.device("network.transport", Transport.class).port() + "/";
  }

  /** What is at a path, or the status where that is not 200. */
  String get(String path) throws IOException {
    return ask("GET", path, "");
  }

  /** Writes a note; gives the status. */
  String put(String path, String text) throws IOException {
    return ask("PUT", path, text);
  }

  /** Deletes a note; gives the status. */
  String delete(String path) throws IOException {
    return ask("DELETE", path, "");
  }

  private String ask(String method, String path, String body) throws IOException {
    var connection =
        (HttpURLConnection) URI.create(address() + encoded(path)).toURL().openConnection();
    try {
      connection.setRequestMethod(method);
      if (method.equals("PUT")) {
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
      }
      if (connection.getResponseCode() != 200) {
        return Integer.toString(connection.getResponseCode());
      }
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } finally {
      connection.disconnect();
    }
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  @Override
  public void close() {
    notebook.close();
  }
}
