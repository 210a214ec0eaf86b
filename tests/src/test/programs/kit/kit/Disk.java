package kit;

import dev.dovetail.Device;
import dev.dovetail.Key;

/** Shares a key with memory. */
@Device(type = Store.class, name = "disk", targets = {"unix", "test"})
public final class Disk implements Store {
  private final String text;

  /** It. */
  public Disk(@Key(defaultValue = "data") String dir, @Key(defaultValue = "1") int size) {
    text = Seen.object("disk", dir, size);
  }

  @Override
  public String toString() {
    return text;
  }
}
