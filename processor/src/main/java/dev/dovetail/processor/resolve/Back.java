package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A slot that leads back to an instance above it, which was still being put together when the slot
 * was reached; by the end of resolving it is known.
 */
public final class Back implements Node {
  /** A slot that leads here; whether the types fit is known when the instance is. */
  private record Waiting(Parameter.Slot slot, TypeFit fit) {}

  private final Device device;
  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<Parameter.Slot, Misfit> misfits = new HashMap<>();
  private Optional<Instance> target = Optional.empty();

  Back(Device device) {
    this.device = device;
  }

  void leadsTo(Instance instance) {
    target = Optional.of(instance);
    for (Waiting each : waiting) {
      each.fit()
          .fit(instance.type(), each.slot().type())
          .ifPresent(it -> misfits.putIfAbsent(each.slot(), it));
    }
  }

  void fills(Parameter.Slot slot, TypeFit fit) {
    waiting.add(new Waiting(slot, fit));
  }

  /** How the instance does not fit a slot that leads here, if it does not. */
  Optional<Misfit> misfit(Parameter.Slot slot) {
    return Optional.ofNullable(misfits.get(slot));
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
