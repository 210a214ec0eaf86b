package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.network.Network;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.tcpip.TcpFlow;
import dev.dovetail.tcpip.Tcpip;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** HTTP over a real socket on any free port. */
final class Server implements AutoCloseable {
  static final Limits PATIENT = Limits.standard(Duration.ofSeconds(60));

  final TestConsole console = new TestConsole();
  final Tcpip tcpip;
  final Http<TcpFlow> http;
  private final CompletableFuture<Result<Void, Network.Error>> listening;

  Server(Service service) {
    this(service, PATIENT);
  }

  Server(Service service, Limits limits) {
    tcpip =
        Tcpip.open(0, console)
            .orElse(
                error -> {
                  throw new AssertionError(error.message());
                });
    http = new Http<>(tcpip, limits, console);
    listening = CompletableFuture.supplyAsync(() -> http.listen(service), this::start);
    console.awaitPrinted(1, Duration.ofSeconds(60));
  }

  Client client() throws IOException {
    return new Client(new Socket(InetAddress.getLoopbackAddress(), tcpip.port()));
  }

  /** What the server sends back for this until it or the client has no more. */
  String answerTo(String request) throws IOException {
    try (Client client = client()) {
      client.send(request);
      client.end();
      return client.rest();
    }
  }

  @Override
  public void close() {
    http.close();
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
