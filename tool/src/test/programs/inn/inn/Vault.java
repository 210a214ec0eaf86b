package inn;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Stage;

@Device(type = Room.class, name = "vault")
public final class Vault implements Room {
  public Vault(@Key(stage = Stage.RUN, secret = true) String doorCode) {}
}
