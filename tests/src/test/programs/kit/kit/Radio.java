package kit;

import dev.dovetail.Device;
import dev.dovetail.Key;

/** Another transport. */
@Device(type = Transport.class, name = "radio")
public final class Radio implements Transport {
  private final String text;

  /** It. */
  public Radio(@Key(defaultValue = "8080") int port) {
    text = Seen.object("radio", port);
  }

  @Override
  public String toString() {
    return text;
  }
}
