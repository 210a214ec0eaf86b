package dev.dovetail.network;

import dev.dovetail.runtime.Result;
import java.util.function.Consumer;

/**
 * Connections as they come in.
 *
 * @param <F> what a connection can do
 */
public interface Transport<F extends Flow> {
  /**
   * Gives each connection to the handler, on a thread of its own, until the device is closed. A
   * flow is closed when its handler returns.
   *
   * @return nothing once closed, or why it cannot listen
   */
  Result<Void, Network.Error> listen(Consumer<? super F> handler);

  /** The port others connect to, 1 to 65535. */
  int port();
}
