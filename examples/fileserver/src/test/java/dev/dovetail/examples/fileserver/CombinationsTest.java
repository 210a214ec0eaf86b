package dev.dovetail.examples.fileserver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.dovetail.crunch.Crunch;
import dev.dovetail.direct.Direct;
import dev.dovetail.netstore.Netstore;
import dev.dovetail.network.Network;
import dev.dovetail.store.Store;
import dev.dovetail.tcpip.Tcpip;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every store with every network gives the same bytes. */
@Timeout(120)
class CombinationsTest {
  private final Host host = new Host();
  private final Site site = Site.example();

  @AfterEach
  void stop() {
    host.close();
  }

  private void assertServes(Store store, Wire wire) throws Exception {
    Tcpip tcpip = host.tcpip();
    host.serve(store, network(wire, tcpip));
    for (var file : site.files().entrySet()) {
      assertArrayEquals(file.getValue(), wire.get(tcpip.port(), file.getKey()), file.getKey());
    }
    byte[] index = site.files().get("/index.html");
    byte[] notes = site.files().get("/notes/index.html");
    assertArrayEquals(index, wire.get(tcpip.port(), "/"));
    assertArrayEquals(notes, wire.get(tcpip.port(), "/notes/"));
    assertArrayEquals(notes, wire.get(tcpip.port(), "/notes"));
  }

  private Network network(Wire wire, Tcpip tcpip) {
    return wire == Wire.HTTP ? host.http(tcpip) : tcpip;
  }

  @ParameterizedTest
  @EnumSource
  void servesAFolder(Wire wire, @TempDir Path folder) throws Exception {
    site.writeTo(folder);
    assertServes(Host.started(Direct.open(folder.toString())), wire);
  }

  @ParameterizedTest
  @EnumSource
  void servesWhatWasEmbedded(Wire wire) throws Exception {
    assertServes(new Crunch(site::part), wire);
  }

  @ParameterizedTest
  @EnumSource
  void servesUploads(Wire wire) throws Exception {
    Tcpip upload = host.tcpip();
    Netstore store = host.netstore(network(wire, upload));
    for (var file : site.files().entrySet()) {
      wire.put(upload.port(), file.getKey(), file.getValue().clone());
    }
    assertServes(store, wire);
  }

  @Test
  void keepsThePortsOfTwoNetworksApart() throws Exception {
    Tcpip upload = host.tcpip();
    Netstore store = host.netstore(host.http(upload));
    Tcpip tcpip = host.tcpip();
    host.serve(store, tcpip);
    assertNotEquals(upload.port(), tcpip.port());
    Wire.HTTP.put(upload.port(), "/a", new byte[] {1, 2});
    assertArrayEquals(new byte[] {1, 2}, Wire.TCPIP.get(tcpip.port(), "/a"));
    Wire.HTTP.put(upload.port(), "/b", new byte[] {3});
    assertArrayEquals(new byte[] {3}, Wire.TCPIP.get(tcpip.port(), "/b"));
  }
}
