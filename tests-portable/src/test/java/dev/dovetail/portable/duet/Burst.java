package dev.dovetail.portable.duet;

import dev.dovetail.runtime.DeviceError;

/**
 * The skin of the drum is broken.
 *
 * @param when that happened
 */
public record Burst(String when) implements DeviceError {
  @Override
  public String message() {
    return "the skin burst " + when;
  }
}
