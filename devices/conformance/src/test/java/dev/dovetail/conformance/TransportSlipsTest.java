package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.network.Flow;
import dev.dovetail.network.Network;
import dev.dovetail.network.Transport;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each case for transports finds a transport that is wrong. */
@Timeout(120)
class TransportSlipsTest {
  private static final String PORT = "the port is one";
  private static final String APART = "connections do not know each other";
  private static final String HANDLED = "a connection ends when its handler returns";

  @ParameterizedTest
  @EnumSource
  void findsAWrongConnection(FlowSlip slip) {
    Set<String> found =
        found(it -> new Wrong(it, slip::wrong, handler -> handler), it -> connecting(it, slip));
    assertTrue(
        found.containsAll(Set.of(slip.holds() + ", to the transport", slip.holds() + ", from it")),
        found::toString);
  }

  @Test
  void findsAWrongPort() {
    assertEquals(Set.of(PORT), found(Portless::new, it -> port -> it.connect(it.port())));
  }

  @Test
  void findsThatConnectionsAreMixedUp() {
    assertEquals(Set.of(APART), found(it -> it, Mixing::new));
  }

  @Test
  void findsThatAConnectionGoesOn() {
    UnaryOperator<Consumer<Flow>> further =
        handler ->
            flow -> {
              handler.accept(flow);
              flow.write(new byte[1], 0, 1);
            };
    Set<String> found = found(it -> new Wrong(it, flow -> flow, further), it -> it);
    assertTrue(found.contains(HANDLED), found::toString);
  }

  @Test
  void leavesNoCaseOut() {
    Set<String> proved = new TreeSet<>(Set.of(PORT, APART, HANDLED));
    for (FlowSlip slip : FlowSlip.values()) {
      proved.add(slip.holds() + ", to the transport");
      proved.add(slip.holds() + ", from it");
    }
    Set<String> all = found(Portless::new, it -> port -> Result.err(new Flow.Closed()));
    assertEquals(all, proved);
  }

  private static Peer connecting(Loopback loopback, FlowSlip slip) {
    return port -> loopback.connect(port).map(slip::wrong);
  }

  /** The cases that do not hold. */
  private static Set<String> found(Wronging wronging, Connecting connecting) {
    var console = new TestConsole();
    try (var loopback = new Loopback()) {
      var proof =
          new TransportConformance(wronging.wrong(loopback), connecting.by(loopback), console);
      assertFalse(proof.run().isOk(), "it passes");
    }
    return console.complaints().stream()
        .map(it -> it.split(": ", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private interface Wronging {
    Transport<? extends Flow> wrong(Loopback right);
  }

  private interface Connecting {
    Peer by(Loopback right);
  }

  private record Wrong(
      Transport<Flow> right, UnaryOperator<Flow> flow, UnaryOperator<Consumer<Flow>> handling)
      implements Transport<Flow> {
    @Override
    public Result<Void, Network.Error> listen(Consumer<? super Flow> handler) {
      Consumer<Flow> wrong = handling.apply(handler::accept);
      return right.listen(it -> wrong.accept(flow.apply(it)));
    }

    @Override
    public int port() {
      return right.port();
    }
  }

  private record Portless(Transport<Flow> right) implements Transport<Flow> {
    @Override
    public Result<Void, Network.Error> listen(Consumer<? super Flow> handler) {
      return right.listen(handler);
    }

    @Override
    public int port() {
      return 0;
    }
  }

  /** Writes to the connection before, too. */
  private static final class Mixing implements Peer {
    private final Loopback right;
    private Optional<Flow> before = Optional.empty();

    Mixing(Loopback right) {
      this.right = right;
    }

    @Override
    public Result<Flow, Flow.Error> connect(int port) {
      Optional<Flow> other = before;
      return right.connect(port).ifOk(it -> before = Optional.of(it)).map(it -> mixed(it, other));
    }

    private static Flow mixed(Flow flow, Optional<Flow> other) {
      return new Through() {
        @Override
        public Flow behind() {
          return flow;
        }

        @Override
        public Result<Void, Flow.Error> write(byte[] from, int offset, int length) {
          other.ifPresent(it -> it.write(from, offset, length));
          return flow.write(from, offset, length);
        }
      };
    }
  }
}
