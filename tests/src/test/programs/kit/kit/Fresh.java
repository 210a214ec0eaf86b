package kit;

import dev.dovetail.Device;
import dev.dovetail.Key;

/** Never shared. */
@Device(type = Store.class, name = "fresh", shared = false)
public final class Fresh implements Store {
  private final String text;

  /** It. */
  public Fresh(@Key(defaultValue = "1") int size) {
    text = Seen.object("fresh", size);
  }

  @Override
  public String toString() {
    return text;
  }
}
