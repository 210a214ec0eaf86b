package dev.dovetail.tcpip;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.network.Network;
import dev.dovetail.network.Service;
import dev.dovetail.network.Transport;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Result;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A TCP port of the host. As a transport it gives the connections away; as a network it reads one
 * request line a connection, writes the content, and ends the connection.
 */
public final class Tcpip implements Network, Transport<TcpFlow>, AutoCloseable {
  private static final int BACKLOG = 1024;

  private final ServerSocket server;
  private final Limits limits;
  private final Console console;
  private final Threads threads = Threads.ofThisJdk();
  private final Connections connections = new Connections();
  private final AtomicBoolean listening = new AtomicBoolean();

  private Tcpip(ServerSocket server, Limits limits, Console console) {
    this.server = server;
    this.limits = limits;
    this.console = console;
  }

  /**
   * Takes a port on every address of the host.
   *
   * @param port 0 to 65535; 0 for any that is free
   * @return {@link PortTaken} where another program has it
   */
  @Device(
      type = {Network.class, Transport.class},
      name = "tcpip",
      exclusive = true,
      doc = "Listens on a TCP port of the host.",
      targets = "unix")
  public static Result<Tcpip, Network.Error> open(
      @Key(doc = "Port to listen on; 0 for any that is free.", defaultValue = "8080") int port,
      @Use("target") Console console) {
    return open(port, Limits.standard(), console);
  }

  static Result<Tcpip, Network.Error> open(int port, Limits limits, Console console) {
    if (port < 0 || port > 65535) {
      return Result.err(new NoSuchPort(port));
    }
    try {
      var server = new ServerSocket();
      try {
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(port), BACKLOG);
      } catch (IOException e) {
        server.close();
        throw e;
      }
      return Result.ok(new Tcpip(server, limits, console));
    } catch (BindException e) {
      return Result.err(
          String.valueOf(e.getMessage()).contains("in use")
              ? new PortTaken(port)
              : new PortRefused(port, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return Result.err(new PortRefused(port, String.valueOf(e.getMessage())));
    }
  }

  /** Says {@code Listening on port 42.} and answers request lines. */
  @Override
  public Result<Void, Network.Error> listen(Service service) {
    var lines = new Lines(service, limits, console);
    return listen(() -> console.print("Listening on port " + port() + "."), lines::serve);
  }

  @Override
  @SuppressWarnings("overloads") // A client has a Network or a Transport, and sees one of the two.
  public Result<Void, Network.Error> listen(Consumer<? super TcpFlow> handler) {
    return listen(() -> {}, handler);
  }

  @Override
  public int port() {
    return server.getLocalPort();
  }

  /** Takes no more connections, waits a little for what is in flight, and ends the rest. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      console.complain("tcpip: port " + port() + " could not be closed: " + e.getMessage());
    }
    connections.close(limits.grace());
  }

  private Result<Void, Network.Error> listen(Runnable ready, Consumer<? super TcpFlow> handler) {
    if (!listening.compareAndSet(false, true)) {
      return Result.err(new AlreadyListening("tcpip"));
    }
    ready.run();
    threads.start("tcpip-watch-" + port(), () -> connections.watch(limits.idle()));
    boolean complained = false;
    while (!server.isClosed()) {
      try {
        handle(server.accept(), handler);
        complained = false;
      } catch (IOException e) {
        if (!server.isClosed() && !complained) {
          complained = true;
          console.complain("tcpip takes no connection for now: " + e.getMessage());
        }
        pause();
      }
    }
    connections.awaitClosed();
    return Result.ok();
  }

  private void handle(Socket socket, Consumer<? super TcpFlow> handler) throws IOException {
    TcpFlow flow;
    try {
      flow = new TcpFlow(socket);
    } catch (IOException e) {
      // Reset before it began.
      socket.close();
      return;
    }
    if (!connections.add(flow) || !threads.start("tcpip-" + port(), () -> handle(flow, handler))) {
      connections.remove(flow);
      flow.close();
    }
  }

  private void handle(TcpFlow flow, Consumer<? super TcpFlow> handler) {
    try {
      handler.accept(flow);
      flow.finish(limits.linger());
    } finally {
      flow.close();
      connections.remove(flow);
    }
  }

  /** Out of file handles, most likely: others must end before one more can begin. */
  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record NoSuchPort(int port) implements Network.Error {
    @Override
    public String message() {
      return "there is no port " + port + ": ports are 0 to 65535";
    }
  }

  private record PortRefused(int port, String reason) implements Network.Error {
    @Override
    public String message() {
      return "port " + port + " cannot be listened on: " + reason;
    }
  }
}
