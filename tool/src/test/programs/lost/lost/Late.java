package lost;

import dev.dovetail.Device;
import dev.dovetail.Key;

@Device(type = Runnable.class, name = "late")
public final class Late implements Runnable {
  public Late(@Key(doc = "How many.", defaultValue = "many") int minutes) {}

  @Override
  public void run() {}
}
