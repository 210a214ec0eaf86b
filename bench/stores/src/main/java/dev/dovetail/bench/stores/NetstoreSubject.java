package dev.dovetail.bench.stores;

import dev.dovetail.netstore.Netstore;
import dev.dovetail.network.Network;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.tcpip.Tcpip;
import java.util.concurrent.CompletableFuture;

/** The device {@code netstore(tcpip)}, filled without a network at first. */
final class NetstoreSubject {
  private NetstoreSubject() {}

  static Subject open(Load load) {
    Console console = new TestConsole();
    Tcpip tcpip = Ours.opened(Tcpip.open(0, console));
    var known = new CompletableFuture<Service>();
    Network network =
        service -> {
          known.complete(service);
          return tcpip.listen(service);
        };
    Netstore store = Ours.opened(Netstore.listen(network, Integer.MAX_VALUE, console));
    Service service = known.join();
    for (int key = 0; key < load.keys(); key++) {
      fill(service, Request.write("/" + load.path(key), load.content(key)));
    }
    return new Uploading(Ours.reading(store, load), tcpip.port(), load, tcpip::close);
  }

  private static void fill(Service service, Request request) {
    Result<?, ?> answer = service.answer(request);
    if (!answer.isOk()) {
      throw new IllegalStateException(answer.toString());
    }
  }
}
