package dev.dovetail.examples.fileserver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.http.Http;
import dev.dovetail.netstore.Netstore;
import dev.dovetail.network.Network;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.tcpip.TcpFlow;
import dev.dovetail.tcpip.Tcpip;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Wires the file server by hand, on any free ports, and closes everything in reverse order. */
final class Host implements Console, AutoCloseable {
  private static final Duration PATIENT = Duration.ofSeconds(60);

  private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();
  private final Deque<Runnable> closing = new ArrayDeque<>();

  static <D> D started(Result<D, ? extends DeviceError> device) {
    return device.fold(
        it -> it,
        error -> {
          throw new AssertionError(error.message());
        });
  }

  Tcpip tcpip() {
    Tcpip tcpip = started(Tcpip.open(0, this));
    closing.push(tcpip::close);
    return tcpip;
  }

  Network http(Tcpip tcpip) {
    Http<TcpFlow> http = started(Http.over(tcpip, PATIENT, this));
    closing.push(http::close);
    return http;
  }

  Netstore netstore(Network network) throws InterruptedException {
    Netstore store = started(Netstore.listen(network, 64 << 20, this));
    closing.push(store::close);
    awaitReady();
    return store;
  }

  void serve(Store store, Network network) throws InterruptedException {
    var job = new FileServer(store, network);
    var run =
        CompletableFuture.<Result<Void, ? extends DeviceError>>supplyAsync(
            job::run, task -> new Thread(task, "job").start());
    closing.addLast(
        () -> assertTrue(run.orTimeout(60, TimeUnit.SECONDS).join().isOk(), "ended with an error"));
    awaitReady();
  }

  private void awaitReady() throws InterruptedException {
    assertTrue(printed.poll(60, TimeUnit.SECONDS) != null, "no ready line");
  }

  @Override
  public void print(String line) {
    printed.add(line);
  }

  @Override
  public void complain(String line) {
    throw new AssertionError(line);
  }

  @Override
  public int columns() {
    return 80;
  }

  @Override
  public void close() {
    closing.forEach(Runnable::run);
  }
}
