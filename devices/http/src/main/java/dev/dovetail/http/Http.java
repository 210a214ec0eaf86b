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
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers GET and HEAD with what the service reads, and PUT where it takes writes.
 *
 * @param <F> what the connections of the transport can do
 */
public final class Http<F extends Flow> implements Network, AutoCloseable {
  // Times of 292 years and more cannot be counted in nanoseconds.
  private static final Duration LONGEST = Duration.ofDays(365);

  private final Transport<F> transport;
  private final Limits limits;
  private final Console console;
  private final Conversations conversations = new Conversations();
  private final AtomicBoolean listening = new AtomicBoolean();

  Http(Transport<F> transport, Limits limits, Console console) {
    this.transport = transport;
    this.limits = limits;
    this.console = console;
  }

  /**
   * Speaks HTTP over a transport, on which nobody else may listen.
   *
   * @param httpIdle the longest wait for a request, for the rest of its head, and for more of its
   *     body; longer than 0, at most 365 days
   * @return an error where {@code httpIdle} is something else
   */
  @Device(
      type = Network.class,
      name = "http",
      exclusive = true,
      doc = "Speaks HTTP over a transport.")
  public static <F extends Flow> Result<Http<F>, Network.Error> over(
      Transport<F> transport,
      @Key(doc = "How long a client may be silent.", defaultValue = "30s") Duration httpIdle,
      @Use("target") Console console) {
    return httpIdle.isZero() || httpIdle.isNegative() || httpIdle.compareTo(LONGEST) > 0
        ? Result.err(new NoIdleTime(httpIdle))
        : Result.ok(new Http<>(transport, Limits.standard(httpIdle), console));
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
   * Ends connections whose request has not come, or not the whole of its head, and the others once
   * their request is answered. The transport is its own device's to close.
   */
  @Override
  public void close() {
    conversations.close(limits.grace());
  }

  private record NoIdleTime(Duration time) implements Network.Error {
    @Override
    public String message() {
      BigDecimal seconds =
          BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
      return "there is no idle time of "
          + seconds.stripTrailingZeros().toPlainString()
          + "s: it is longer than 0 and at most 365d";
    }
  }
}
