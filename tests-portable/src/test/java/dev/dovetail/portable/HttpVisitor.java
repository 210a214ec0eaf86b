package dev.dovetail.portable;

import dev.dovetail.Device;
import dev.dovetail.conformance.Peer;
import dev.dovetail.conformance.Visitor;
import dev.dovetail.network.Flow;
import dev.dovetail.network.Transport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks by HTTP, on a connection for each request. */
@Device(type = Visitor.class, name = "http-visitor", targets = "node")
public final class HttpVisitor implements Visitor {
  private static final String HEX = "0123456789ABCDEF";
  private static final String PLAIN = "/-._~";

  private final Peer peer;
  private final Transport<? extends Flow> transport;

  /**
   * Connects as the peer does.
   *
   * @param transport whose port is connected to
   */
  public HttpVisitor(Peer peer, Transport<? extends Flow> transport) {
    this.peer = peer;
    this.transport = transport;
  }

  @Override
  public Optional<byte[]> read(String path) {
    byte[] answer = answer("GET", path, new byte[0]);
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    return text.startsWith("HTTP/1.1 200 ")
        ? Optional.of(
            text.substring(text.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }

  @Override
  public boolean write(String path, byte[] content) {
    return isDone(answer("PUT", path, content));
  }

  @Override
  public boolean remove(String path) {
    return isDone(answer("DELETE", path, new byte[0]));
  }

  private static boolean isDone(byte[] answer) {
    return new String(answer, StandardCharsets.ISO_8859_1).startsWith("HTTP/1.1 2");
  }

  private byte[] answer(String method, String path, byte[] content) {
    String head =
        method
            + " "
            + encoded(path)
            + " HTTP/1.1\r\nHost: loopback\r\nConnection: close\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    var answer = new ByteArrayOutputStream();
    peer.connect(transport.port())
        .ifOk(
            flow -> {
              // Where the request is refused before all of it has come, there is an answer still.
              write(flow, head.getBytes(StandardCharsets.ISO_8859_1));
              write(flow, content);
              readAll(flow, answer);
              flow.close();
            });
    return answer.toByteArray();
  }

  private static void write(Flow flow, byte[] bytes) {
    flow.write(bytes, 0, bytes.length);
  }

  private static void readAll(Flow flow, ByteArrayOutputStream into) {
    byte[] buffer = new byte[8_192];
    for (int count = 0; count >= 0; ) {
      count = flow.read(buffer, 0, buffer.length).orElse(error -> -1);
      into.write(buffer, 0, Math.max(count, 0));
    }
  }

  private static String encoded(String path) {
    var encoded = new StringBuilder();
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      int c = one & 255;
      if ((c < 128 && Character.isLetterOrDigit(c)) || PLAIN.indexOf(c) >= 0) {
        encoded.append((char) c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return encoded.toString();
  }
}
