package dev.dovetail.conformance;

import dev.dovetail.Device;
import dev.dovetail.network.Flow;
import dev.dovetail.network.Network;
import dev.dovetail.network.Transport;
import dev.dovetail.runtime.Result;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Connections within a program; those that are made before anybody listens wait. */
@Device(
    type = {Transport.class, Peer.class},
    name = "loopback",
    doc = "Connects a program with itself, in memory, to prove what speaks over a transport.",
    promises = {
      "What is written has arrived; 64 KiB each way wait to be read, then writing waits.",
      "Closing the device closes its connections."
    })
public final class Loopback implements Transport<Flow>, Peer, AutoCloseable {
  private static final int PORT = 80;

  private final Deque<Flow> waiting = new ArrayDeque<>();
  private final List<Flow> open = new ArrayList<>();
  private boolean listening;
  private boolean closed;

  /** Without connections so far. */
  public Loopback() {}

  @Override
  public Result<Void, Network.Error> listen(Consumer<? super Flow> handler) {
    synchronized (this) {
      if (listening) {
        return Result.err(new Network.AlreadyListening("loopback"));
      }
      listening = true;
    }
    while (awaited()) {
      Flow flow = next();
      new Thread(() -> handle(flow, handler), "loopback").start();
    }
    return Result.ok();
  }

  @Override
  public int port() {
    return PORT;
  }

  @Override
  public synchronized Result<Flow, Flow.Error> connect(int port) {
    if (port != PORT || closed) {
      return Result.err(new Flow.Closed());
    }
    var there = new Pipe();
    var back = new Pipe();
    var server = new LoopbackFlow(there, back);
    waiting.add(server);
    open.add(server);
    notifyAll();
    return Result.ok(new LoopbackFlow(back, there));
  }

  @Override
  public synchronized void close() {
    closed = true;
    open.forEach(Flow::close);
    open.clear();
    notifyAll();
  }

  private void handle(Flow flow, Consumer<? super Flow> handler) {
    try {
      handler.accept(flow);
    } finally {
      flow.close();
      forget(flow);
    }
  }

  private synchronized void forget(Flow flow) {
    open.remove(flow);
  }

  private synchronized Flow next() {
    return waiting.remove();
  }

  /** Waits for a connection; not once closed, or interrupted. */
  private synchronized boolean awaited() {
    try {
      while (waiting.isEmpty() && !closed) {
        wait();
      }
      return !closed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
