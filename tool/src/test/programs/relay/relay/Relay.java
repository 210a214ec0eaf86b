package relay;

import dev.dovetail.Device;
import dev.dovetail.Use;
import java.util.function.Supplier;

@Device(type = Line.class, name = "relay", doc = "Passes on, and sends the rest round again.")
public final class Relay implements Line {
  private final Line next;
  private final Supplier<Line> back;

  public Relay(@Use("wire") Line next, @Use("relay") Supplier<Line> back) {
    this.next = next;
    this.back = back;
  }

  @Override
  public void send(String text) {
    next.send(text.substring(0, 1));
    if (text.length() > 1) {
      back.get().send(text.substring(1));
    }
  }
}
