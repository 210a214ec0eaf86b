package shop;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import java.util.Optional;
import java.util.function.Supplier;

/** Needs a nut that needs it: a loop that is allowed. */
@Device(
    type = Part.class,
    name = "bolt",
    doc = "A \"bolt\" <b>with</b> thread & nut.",
    packages = {"com.acme:thread:[1.0,2.0)", "big ? com.acme:steel:3.1"})
public final class Bolt implements Part {
  public Bolt(
      @Key(doc = "Is it big?", defaultValue = "false", stage = dev.dovetail.Stage.CONFIGURE)
          boolean big,
      @Key(doc = "Opens the till.", secret = true, stage = dev.dovetail.Stage.RUN) String pin,
      @Use("nut") Supplier<Part> nut,
      @Use("none") Optional<Clock> clock) {}

  @Override
  public String name() {
    return "bolt";
  }
}
