package lost;

import dev.dovetail.Device;

@Device(type = Nowhere.class, name = "lost")
public final class Lost {
  public Lost() {}
}
