package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.network.Network;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Proves a network, as seen by who asks it. */
@Application(
    name = "network-conformance",
    main = "NetworkConformance",
    doc = "Proves that a device is a Network.")
public final class NetworkConformance implements Job {
  private final Network network;
  private final Visitor visitor;
  private final Console console;

  /** Takes the network to be proved, and who asks it. */
  public NetworkConformance(Network network, Visitor visitor, @Use("target") Console console) {
    this.network = network;
    this.visitor = visitor;
    this.console = console;
  }

  @Override
  public Result<Void, Refuted> run() {
    var findings = new Findings("Network", console);
    var archive = new Archive();
    // The device is closed after this job, and that ends the thread.
    var listener = new Thread(() -> network.listen(archive), "network");
    listener.setDaemon(true);
    listener.start();
    new NetworkCases(network, archive, visitor, findings).run();
    return findings.verdict("");
  }
}
