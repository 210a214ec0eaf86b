package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each case for networks finds a network that is wrong. */
@Timeout(60)
class NetworkSlipsTest {
  private final TestConsole console = new TestConsole();

  @ParameterizedTest
  @EnumSource
  void findsAWrongNetwork(NetworkSlip slip) {
    assertTrue(!proof(EnumSet.of(slip)).run().isOk(), "it passes");
    List<String> complaints = console.complaints();
    assertTrue(
        complaints.stream().anyMatch(it -> it.startsWith(slip.holds() + ": ")),
        complaints::toString);
  }

  @Test
  void leavesNoCaseOut() {
    assertEquals(Result.ok(), proof(Set.of()).run(), console.complaints()::toString);
    long proved = Arrays.stream(NetworkSlip.values()).map(NetworkSlip::holds).distinct().count();
    assertEquals(List.of("Network: " + proved + " cases passed"), console.printed());
  }

  private NetworkConformance proof(Set<NetworkSlip> slips) {
    var network = new SlippingNetwork(slips);
    return new NetworkConformance(network, network, console);
  }
}
