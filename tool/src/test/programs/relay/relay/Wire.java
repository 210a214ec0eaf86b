package relay;

import dev.dovetail.Device;
import dev.dovetail.Key;

@Device(type = Line.class, name = "wire", doc = "A wire to <\"another\"> & back.")
public final class Wire implements Line {
  private final int port;

  public Wire(@Key(doc = "Where it ends.", defaultValue = "7") int port) {
    this.port = port;
  }

  @Override
  public void send(String text) {
    System.out.println(port + ": " + text);
  }
}
