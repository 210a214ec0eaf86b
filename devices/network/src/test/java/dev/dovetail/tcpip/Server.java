package dev.dovetail.tcpip;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.network.Network;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** A port that is listened on until the test ends. */
final class Server implements AutoCloseable {
  static final Limits PATIENT =
      new Limits(8192, Duration.ofSeconds(60), Duration.ofSeconds(2), Duration.ofSeconds(60));

  final TestConsole console = new TestConsole();
  final Tcpip tcpip;
  final CompletableFuture<Result<Void, Network.Error>> listening;

  private Server(Limits limits, Function<Tcpip, Result<Void, Network.Error>> listen) {
    tcpip =
        Tcpip.open(0, limits, console)
            .orElse(
                error -> {
                  throw new AssertionError(error.message());
                });
    listening = CompletableFuture.supplyAsync(() -> listen.apply(tcpip), this::start);
  }

  static Server of(Service service) {
    return of(service, PATIENT);
  }

  static Server of(Service service, Limits limits) {
    var server = new Server(limits, tcpip -> tcpip.listen(service));
    server.console.awaitPrinted(1, Duration.ofSeconds(60));
    return server;
  }

  static Server ofTransport(Consumer<TcpFlow> handler, Limits limits) {
    return new Server(limits, tcpip -> tcpip.listen(handler));
  }

  Socket connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), tcpip.port());
    socket.setSoTimeout(60_000);
    return socket;
  }

  /** What comes back for these bytes, a byte a character. */
  String answerTo(String sent) throws IOException {
    try (Socket socket = connect()) {
      send(socket, sent);
      return rest(socket);
    }
  }

  static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    tcpip.close();
    assertTrue(
        listening.orTimeout(60, TimeUnit.SECONDS).join().isOk(), "listening ended with an error");
  }

  private void start(Runnable task) {
    var thread = new Thread(task, "server");
    thread.setDaemon(true);
    thread.start();
  }
}
