package dev.dovetail.examples.fileserver;

import dev.dovetail.Device;
import dev.dovetail.network.Network;
import dev.dovetail.network.Transport;
import dev.dovetail.runtime.Result;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Connections inside the program: a test is the other side. */
@Device(type = Transport.class, name = "pipes", targets = "test", exclusive = true)
public final class Pipes implements Transport<PipeFlow>, AutoCloseable {
  private final CountDownLatch listening = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Consumer<? super PipeFlow> handler = flow -> {};

  /** Nobody is connected yet. */
  public Pipes() {}

  /** Sends a request over a connection of its own, and gives all that comes back. */
  String ask(String request) throws InterruptedException {
    listening.await();
    PipeFlow flow = new PipeFlow(request.getBytes(StandardCharsets.UTF_8));
    Thread server = new Thread(() -> handler.accept(flow));
    server.start();
    server.join();
    return flow.answer();
  }

  @Override
  public Result<Void, Network.Error> listen(Consumer<? super PipeFlow> handler) {
    this.handler = handler;
    listening.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Result.ok();
  }

  @Override
  public int port() {
    return 1;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
