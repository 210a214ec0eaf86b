package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.network.Flow;
import dev.dovetail.network.Network;
import dev.dovetail.network.Transport;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {
  private static String error(String idle) {
    return Http.over(new Nobody(), Duration.parse(idle), new TestConsole())
        .fold(http -> "no error", Network.Error::message);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0s",
    "PT-30S, -30s",
    "PT-0.5S, -0.5s",
    "PT-0.000000001S, -0.000000001s",
    "P366D, 31622400s",
    "PT2562047788015215H, 9223372036854774000s",
  })
  void saysWhatIdleTimesThereAre(String idle, String shown) {
    assertEquals(
        "there is no idle time of " + shown + ": it is longer than 0 and at most 365d",
        error(idle));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0.000000001S", "PT30S", "P365D"})
  void takesWhatCanBeCounted(String idle) {
    assertEquals("no error", error(idle));
  }

  private record Nobody() implements Transport<Flow> {
    @Override
    public Result<Void, Network.Error> listen(Consumer<? super Flow> handler) {
      return Result.ok();
    }

    @Override
    public int port() {
      return 80;
    }
  }
}
