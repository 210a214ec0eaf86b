package dev.dovetail.tcpip;

import dev.dovetail.Device;
import dev.dovetail.conformance.Peer;
import dev.dovetail.network.Flow;
import dev.dovetail.runtime.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Connects over loopback; its side of the connection is proved, too. */
@Device(
    type = Peer.class,
    name = "sockets",
    targets = {"unix", "test"})
final class SocketPeer implements Peer {
  /** Made for a proof. */
  public SocketPeer() {}

  @Override
  public Result<TcpFlow, Flow.Error> connect(int port) {
    try {
      return Result.ok(new TcpFlow(new Socket(InetAddress.getLoopbackAddress(), port)));
    } catch (IOException e) {
      return Result.err(new Flow.Closed());
    }
  }
}
