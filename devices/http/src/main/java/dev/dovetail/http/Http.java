package dev.dovetail.http;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.network.Flow;
import dev.dovetail.network.Network;
import dev.dovetail.network.Service;
import dev.dovetail.network.Transport;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Result;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers GET and HEAD with what the service reads, and PUT where it takes writes.
 *
 * @param <F> what the connections of the transport can do
 */
@Device(type = Network.class, name = "http", doc = "Speaks HTTP over a transport.")
public final class Http<F extends Flow> implements Network, AutoCloseable {
  private final Transport<F> transport;
  private final Limits limits;
  private final Console console;
  private final Conversations conversations = new Conversations();
  private final AtomicBoolean listening = new AtomicBoolean();

  /**
   * Listens on a transport, which nobody else may listen on.
   *
   * @param httpIdle the longest wait for a request, for the rest of its head, and for more of its
   *     body
   * @throws IllegalArgumentException where {@code httpIdle} is not longer than 0
   */
  public Http(
      Transport<F> transport,
      @Key(doc = "How long a client may be silent.", defaultValue = "30s") Duration httpIdle,
      @Use("target") Console console) {
    this(transport, Limits.standard(httpIdle), console);
  }

  Http(Transport<F> transport, Limits limits, Console console) {
    this.transport = transport;
    this.limits = limits;
    this.console = console;
  }

  /** Says {@code Serving at http://localhost:8080/} and answers until the transport is closed. */
  @Override
  public Result<Void, Network.Error> listen(Service service) {
    if (!listening.compareAndSet(false, true)) {
      return Result.err(new AlreadyListening("http"));
    }
    console.print("Serving at http://localhost:" + transport.port() + "/");
    var responder = new Responder(service, console);
    return transport.listen(flow -> conversations.hold(new Conversation(flow, limits, responder)));
  }

  /**
   * Ends connections that wait for a request, and the others once their request is answered. The
   * transport is its own device's to close.
   */
  @Override
  public void close() {
    conversations.close(limits.grace());
  }
}
