package dev.dovetail.conformance;

import dev.dovetail.runtime.DeviceError;
import java.util.List;

/**
 * A device is not what its signature says. What does not hold was said on the console as it was
 * found.
 *
 * @param signature the signature's name
 * @param faults what does not hold, at least one
 */
public record Refuted(String signature, List<String> faults) implements DeviceError {
  /** Keeps the faults as they are. */
  public Refuted {
    faults = List.copyOf(faults);
  }

  @Override
  public String message() {
    String things = faults.size() == 1 ? " thing does not hold" : " things do not hold";
    return "this is no " + signature + ": " + faults.size() + things;
  }
}
