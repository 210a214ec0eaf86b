package dev.dovetail.http;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.conformance.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Asks with the JDK's own client. */
@Device(
    type = Visitor.class,
    name = "client",
    targets = {"unix", "test"})
final class HttpVisitor implements Visitor {
  private final int port;

  /** Asks whoever listens on the port. */
  public HttpVisitor(
      @Key(doc = "Port to listen on; 0 for any that is free.", defaultValue = "8080") int port) {
    this.port = port;
  }

  @Override
  public Optional<byte[]> read(String path) {
    HttpURLConnection connection = connection(path);
    try {
      return connection.getResponseCode() == 200
          ? Optional.of(connection.getInputStream().readAllBytes())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      connection.disconnect();
    }
  }

  @Override
  public boolean write(String path, byte[] content) {
    HttpURLConnection connection = connection(path);
    try {
      connection.setRequestMethod("PUT");
      connection.setDoOutput(true);
      connection.getOutputStream().write(content);
      return connection.getResponseCode() / 100 == 2;
    } catch (IOException e) {
      // Refused before all of it was sent.
      return false;
    } finally {
      connection.disconnect();
    }
  }

  @Override
  public boolean remove(String path) {
    HttpURLConnection connection = connection(path);
    try {
      connection.setRequestMethod("DELETE");
      return connection.getResponseCode() / 100 == 2;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      connection.disconnect();
    }
  }

  private HttpURLConnection connection(String path) {
    try {
      String encoded = new URI(null, null, path, null).toASCIIString();
      return (HttpURLConnection)
          URI.create("http://localhost:" + port + encoded).toURL().openConnection();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
