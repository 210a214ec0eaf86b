package kit;

import dev.dovetail.Device;
import dev.dovetail.Key;

/** Devices that are made by methods. */
public final class Factories {
  private Factories() {}

  /** A store. */
  @Device(type = Store.class, name = "made-up")
  public static Store open(@Key(defaultValue = "1") int size) {
    String text = Seen.object("made-up", size);
    return new Store() {
      @Override
      public String toString() {
        return text;
      }
    };
  }
}
