package dev.dovetail.bench.stores;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Files that are read where they are, and written over a socket: a line, the bytes, an answer.
 *
 * @param store where they are
 * @param port at which uploads are taken
 * @param load what is uploaded
 * @param server that takes them
 */
record Uploading(Subject store, int port, Load load, Server server) implements Subject {
  @Override
  public byte[] get(int key) throws IOException {
    return store.get(key);
  }

  @Override
  public List<?> list() throws IOException {
    return store.list();
  }

  @Override
  public void set(int key, byte[] content) throws IOException {
    String line = "PUT /" + load.path(key) + " " + content.length + "\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var out = new BufferedOutputStream(socket.getOutputStream());
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.write(content);
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!answer.equals("ok\n")) {
        throw new IOException(answer);
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    store.close();
  }

  /** What takes uploads. */
  interface Server extends AutoCloseable {
    @Override
    void close() throws IOException;
  }
}
