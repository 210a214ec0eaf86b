package kit;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;

/** A store over another. */
@Device(type = Store.class, name = "cache")
public final class Cache implements Store {
  private final String text;

  /** It. */
  public Cache(@Use("memory") Store store, @Key(defaultValue = "10") int entries) {
    text = Seen.object("cache", store, entries);
  }

  @Override
  public String toString() {
    return text;
  }
}
