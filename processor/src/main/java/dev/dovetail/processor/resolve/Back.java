package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import java.util.Optional;

/**
 * A slot that leads back to an instance above it, which was still being put together when the slot
 * was reached; by the end of resolving it is known.
 */
public final class Back implements Node {
  private final Device device;
  private Optional<Instance> target = Optional.empty();

  Back(Device device) {
    this.device = device;
  }

  void leadsTo(Instance instance) {
    target = Optional.of(instance);
  }

  /** What that instance is an application of. */
  public Device device() {
    return device;
  }

  @Override
  public Optional<Instance> instance() {
    return target;
  }
}
