package gaps;

import dev.dovetail.Device;

@Device(type = Nail.class, name = "iron", targets = "unix")
public final class Iron implements Nail {
  @Override
  public int thickness() {
    return 2;
  }
}
