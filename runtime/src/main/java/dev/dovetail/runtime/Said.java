package dev.dovetail.runtime;

import java.util.Objects;

/** What an error says of itself; its name where that is nothing. */
record Said(DeviceError error) {
  @Override
  public String toString() {
    return Objects.requireNonNullElse(error.message(), error.getClass().getName());
  }
}
