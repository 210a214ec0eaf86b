package relay;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Stage;

@Device(type = Line.class, name = "record", doc = "Keeps what is sent.")
public final class Record implements Line {
  private final String token;
  private final StringBuilder kept = new StringBuilder();

  public Record(
      @Key(doc = "Opens the record.", stage = Stage.RUN, secret = true, env = "TOKEN")
          String token) {
    this.token = token;
  }

  @Override
  public void send(String text) {
    kept.append(token).append(text);
  }
}
