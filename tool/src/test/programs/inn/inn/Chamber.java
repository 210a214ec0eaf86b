package inn;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Stage;

@Device(type = Room.class, name = "chamber")
public final class Chamber implements Room {
  public Chamber(@Key(stage = Stage.CONFIGURE) int beds) {}
}
