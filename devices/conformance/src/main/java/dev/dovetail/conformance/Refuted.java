package dev.dovetail.conformance;

import dev.dovetail.runtime.DeviceError;
import java.util.List;

/**
 * A device is not what its signature says.
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
    return "this is no " + signature + ": " + String.join("; ", faults);
  }
}
