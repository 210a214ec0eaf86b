package greet;

import dev.dovetail.Device;
import dev.dovetail.Key;

@Device(type = Voice.class, name = "plain", doc = "Speaks to standard output.")
public final class Plain implements Voice {
  private final String mark;

  public Plain(@Key(doc = "Stands at the end.", defaultValue = ".") String mark) {
    this.mark = mark;
  }

  @Override
  public void say(String text) {
    System.out.println(text + mark);
  }
}
