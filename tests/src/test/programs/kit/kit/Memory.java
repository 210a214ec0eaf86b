package kit;

import dev.dovetail.Device;
import dev.dovetail.Key;

/** Portable, with one key. */
@Device(type = Store.class, name = "memory")
public final class Memory implements Store {
  private final String text;

  /** It. */
  public Memory(@Key(defaultValue = "1") int size) {
    text = Seen.object("memory", size);
  }

  @Override
  public String toString() {
    return text;
  }
}
