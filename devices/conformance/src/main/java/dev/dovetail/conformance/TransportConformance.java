package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.network.Flow;
import dev.dovetail.network.Transport;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Proves a transport and its connections, from both sides. */
@Application(
    name = "transport-conformance",
    main = "TransportConformance",
    doc = "Proves that a device is a Transport, and its connections are Flows.")
public final class TransportConformance implements Job {
  private final Transport<? extends Flow> transport;
  private final Peer peer;
  private final Console console;

  /** Takes the transport to be proved, and who connects to it. */
  public TransportConformance(
      Transport<? extends Flow> transport, Peer peer, @Use("target") Console console) {
    this.transport = transport;
    this.peer = peer;
    this.console = console;
  }

  @Override
  public Result<Void, Refuted> run() {
    var findings = new Findings("Transport", console);
    var meeting = new Meeting();
    // The device is closed after this job, and that ends the thread.
    var listener = new Thread(() -> transport.listen(meeting), "transport");
    listener.setDaemon(true);
    listener.start();
    new TransportCases(transport::port, peer, meeting, findings).run();
    return findings.verdict("");
  }
}
