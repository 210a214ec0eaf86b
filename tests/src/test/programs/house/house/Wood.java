package house;

import dev.dovetail.Device;
import dev.dovetail.Key;
import kit.Seen;

/** A shelf. */
@Device(type = Shelf.class, name = "wood")
public final class Wood implements Shelf {
  private final String text;

  /** It. */
  public Wood(@Key(defaultValue = "OAK") Tree tree) {
    text = Seen.object("wood", tree);
  }

  @Override
  public String toString() {
    return text;
  }
}
