package dev.dovetail.network;

import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;

/** A way for others to ask: requests come in, a service answers them. */
public interface Network {
  /**
   * Answers requests with the service, on as many threads as the device likes, until the device is
   * closed.
   *
   * @return nothing once closed, or why it cannot listen; {@link AlreadyListening} where the same
   *     instance listens already
   */
  Result<Void, Network.Error> listen(Service service);

  /** What can go wrong with a network. Open: implementations add cases of their own. */
  interface Error extends DeviceError {}

  /**
   * The port is taken.
   *
   * @param port the one that was asked for
   */
  record PortTaken(int port) implements Error {
    @Override
    public String message() {
      return "port " + port + " is already in use";
    }
  }

  /**
   * The device serves somebody else already.
   *
   * @param device its name
   */
  record AlreadyListening(String device) implements Error {
    @Override
    public String message() {
      return device + " is already listening for another service";
    }
  }
}
