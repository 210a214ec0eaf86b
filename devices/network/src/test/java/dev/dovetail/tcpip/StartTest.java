package dev.dovetail.tcpip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.network.Network;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {
  private static String error(Result<?, Network.Error> result) {
    return result.fold(value -> "no error", Network.Error::message);
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (var other = new ServerSocket()) {
      other.bind(new InetSocketAddress(0));
      int port = other.getLocalPort();
      Result<Tcpip, Network.Error> result = Tcpip.open(port, new TestConsole());
      assertEquals("port " + port + " is already in use", error(result));
      boolean isKnown = result.fold(value -> false, error -> error instanceof Network.PortTaken);
      assertTrue(isKnown, "not the case that clients know");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65536, Integer.MAX_VALUE})
  void saysWhatPortsThereAre(int port) {
    assertEquals(
        "there is no port " + port + ": ports are 0 to 65535",
        error(Tcpip.open(port, new TestConsole())));
  }

  @Test
  void hasThePortBeforeItListens() {
    var tcpip =
        Tcpip.open(0, new TestConsole())
            .orElse(
                error -> {
                  throw new AssertionError(error.message());
                });
    try (tcpip) {
      assertTrue(tcpip.port() > 0, "no port");
      assertEquals(
          "port " + tcpip.port() + " is already in use",
          error(Tcpip.open(tcpip.port(), new TestConsole())));
    }
  }

  @Test
  void freesThePort() {
    var first = Server.of(new Files(0));
    first.close();
    Result<Tcpip, Network.Error> again = Tcpip.open(first.tcpip.port(), new TestConsole());
    assertEquals("no error", error(again));
    again.ifOk(Tcpip::close);
  }

  @Test
  void saysWhereItListensAsANetwork() {
    try (var server = Server.of(new Files(0))) {
      assertEquals(
          List.of("Listening on port " + server.tcpip.port() + "."), server.console.printed());
    }
  }

  @Test
  void listensOnce() {
    try (var server = Server.of(new Files(0))) {
      String expected = "tcpip is already listening for another service";
      assertEquals(expected, error(server.tcpip.listen(new Files(0))));
      assertEquals(expected, error(server.tcpip.listen((TcpFlow flow) -> {})));
      assertEquals(1, server.console.printed().size());
    }
  }

  @Test
  void endsAtOnceWhenClosedBefore() {
    var tcpip =
        Tcpip.open(0, new TestConsole())
            .orElse(
                error -> {
                  throw new AssertionError(error.message());
                });
    tcpip.close();
    tcpip.close();
    assertEquals("no error", error(tcpip.listen(new Files(0))));
  }
}
