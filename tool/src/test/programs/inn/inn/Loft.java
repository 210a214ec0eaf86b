package inn;

import dev.dovetail.Device;
import dev.dovetail.Key;

@Device(type = Room.class, name = "loft")
public final class Loft implements Room {
  public Loft(@Key(defaultValue = "12", aliases = "r") int rungs) {}
}
