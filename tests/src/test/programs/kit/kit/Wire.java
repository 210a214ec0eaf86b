package kit;

import dev.dovetail.Device;
import dev.dovetail.Key;

/** A transport. */
@Device(type = Transport.class, name = "wire")
public final class Wire implements Transport {
  private final String text;

  /** It. */
  public Wire(@Key(defaultValue = "8080") int port) {
    text = Seen.object("wire", port);
  }

  @Override
  public String toString() {
    return text;
  }
}
