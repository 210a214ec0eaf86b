package shop;

import dev.dovetail.Device;
import dev.dovetail.Use;

/** Fits a bolt. */
@Device(type = Part.class, name = "nut", exclusive = false)
public final class Nut implements Part {
  public Nut(@Use("bolt") Part bolt) {}

  @Override
  public String name() {
    return "nut";
  }
}
