package inn;

import dev.dovetail.Device;
import dev.dovetail.Key;

@Device(type = Room.class, name = "loft")
public final class Loft implements Room {
  public Loft(@Key(defaultValue = "12", aliases = "r") int rungs) {
    if (rungs > 99) {
      // No UTF-8.
      System.err.write(0xFC);
      throw new IllegalArgumentException("too high");
    }
  }
}
