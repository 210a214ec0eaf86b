package dev.dovetail.conformance;

import dev.dovetail.network.Flow;
import dev.dovetail.runtime.Result;

/** The other side of a transport that is to be proved. */
@FunctionalInterface
public interface Peer {
  /**
   * Connects to it.
   *
   * @param port that the transport says it has
   */
  Result<? extends Flow, ? extends Flow.Error> connect(int port);
}
