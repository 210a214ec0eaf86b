package kit;

import dev.dovetail.Device;
import dev.dovetail.Use;

/** A network over a transport. */
@Device(type = Network.class, name = "web")
public final class Web implements Network {
  private final String text;

  /** It. */
  public Web(@Use("wire") Transport transport) {
    text = Seen.object("web", transport);
  }

  @Override
  public String toString() {
    return text;
  }
}
