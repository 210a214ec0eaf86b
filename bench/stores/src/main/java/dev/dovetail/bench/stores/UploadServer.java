package dev.dovetail.bench.stores;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Instead of {@code netstore(tcpip)}: a thread for each connection, which reads a line and as many
 * bytes as that says.
 */
final class UploadServer implements Uploading.Server {
  private final ServerSocket server;
  private final SortedFiles files;

  private UploadServer(ServerSocket server, SortedFiles files) {
    this.server = server;
    this.files = files;
  }

  static UploadServer into(SortedFiles files) throws IOException {
    var server = new UploadServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), files);
    daemon(server::accept);
    return server;
  }

  int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        daemon(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      String[] words = line(in).split(" ", 3);
      byte[] content = in.readNBytes(Integer.parseInt(words[2]));
      files.put(words[1].substring(1), content);
      socket.getOutputStream().write("ok\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      // The client sees it.
    }
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private static void daemon(Runnable work) {
    var thread = new Thread(work, "uploads");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
