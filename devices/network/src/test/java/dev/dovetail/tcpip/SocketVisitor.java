package dev.dovetail.tcpip;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.conformance.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks with one request line a connection. */
@Device(
    type = Visitor.class,
    name = "sockets",
    targets = {"unix", "test"})
final class SocketVisitor implements Visitor {
  private final int port;

  /** Asks whoever listens on the port. */
  public SocketVisitor(
      @Key(doc = "Port to listen on; 0 for any that is free.", defaultValue = "8080") int port) {
    this.port = port;
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.of(ask("GET " + path + "\n", new byte[0])).filter(it -> it.length > 0);
  }

  @Override
  public boolean write(String path, byte[] content) {
    return isDone(ask("PUT " + path + " " + content.length + "\n", content));
  }

  @Override
  public boolean remove(String path) {
    return isDone(ask("DELETE " + path + "\n", new byte[0]));
  }

  private static boolean isDone(byte[] answer) {
    return new String(answer, StandardCharsets.UTF_8).equals("ok\n");
  }

  private byte[] ask(String line, byte[] content) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(content);
      return socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
