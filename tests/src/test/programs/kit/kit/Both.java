package kit;

import dev.dovetail.Device;

/** Two in one. */
@Device(type = Store.class, name = "both")
public final class Both implements Store {
  private final String text;

  /** It. */
  public Both(Store first, Store second) {
    text = Seen.object("both", first, second);
  }

  @Override
  public String toString() {
    return text;
  }
}
