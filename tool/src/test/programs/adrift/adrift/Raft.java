package adrift;

import dev.dovetail.Device;

@Device(type = Boat.class, name = "raft")
public final class Raft implements Boat {
  @Override
  public void sail() {}
}
