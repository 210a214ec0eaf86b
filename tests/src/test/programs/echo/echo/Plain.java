package echo;

import dev.dovetail.Device;
import dev.dovetail.Key;

/** Says a word and how high. */
@Device(type = Voice.class, name = "plain")
public final class Plain implements Voice {
  private final int pitch;

  /** A voice. */
  public Plain(@Key(defaultValue = "0", doc = "How high.") int pitch) {
    this.pitch = pitch;
  }

  @Override
  public String say(String word) {
    return word + "/" + pitch;
  }
}
