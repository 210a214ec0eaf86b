package greet;

import dev.dovetail.Device;
import java.util.Locale;

@Device(type = Voice.class, name = "loud")
public final class Loud implements Voice {
  private final Voice voice;

  public Loud(Voice voice) {
    this.voice = voice;
  }

  @Override
  public void say(String text) {
    voice.say(text.toUpperCase(Locale.ROOT));
  }
}
