package house;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import java.util.List;
import kit.Network;
import kit.Seen;
import kit.Store;

/** An application that rests on declarations of every kind. */
@Application
public final class House implements Job {
  private final List<Object> parts;

  /** It. */
  public House(
      @Use("pantry") Store store,
      @Use("port == 80 ? web(wire) : web(radio)") Network upstream,
      @Use("wood") Store shelf,
      @Use("made-up") Store attic) {
    parts = List.of(store, upstream, shelf, attic);
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    Seen.VALUES.addAll(parts);
    return Result.ok();
  }
}
