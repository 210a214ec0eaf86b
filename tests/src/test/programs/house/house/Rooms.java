package house;

import dev.dovetail.Wiring;
import kit.Store;

/** A named wiring on a class. */
@Wiring(type = Store.class, name = "pantry", value = "cache(cellar)")
public final class Rooms {
  private Rooms() {}
}
