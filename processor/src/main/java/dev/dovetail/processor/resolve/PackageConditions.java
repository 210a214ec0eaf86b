package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The conditions before the packages of a device, which speak of its own keys and the target.
 *
 * @param device who declares them
 */
public record PackageConditions(Device device) {
  /** What is wrong with a condition whatever values the keys have. */
  public List<ConditionFault> faults(Condition condition) {
    Decision decision =
        decide(condition, new DeviceKeys(device, Optional.empty(), device.keys()), "");
    return decision instanceof Decision.Impossible impossible
        ? impossible.faults().stream().filter(it -> it.code() != Code.MISSING_KEY_VALUE).toList()
        : List.of();
  }

  /**
   * Decides a condition for an instance of the device.
   *
   * @param values of its keys while compiling
   */
  Decision decide(
      Condition condition,
      Instance instance,
      Function<Binding, Optional<String>> values,
      String target) {
    List<Parameter.Key> keys =
        instance.bindings().stream().map(it -> it.key().withDefault(values.apply(it))).toList();
    return decide(condition, new DeviceKeys(device, instance.name(), keys), target);
  }

  private static Decision decide(Condition condition, DeviceKeys keys, String target) {
    // What options say is in the keys already.
    MainOptions options = new MainOptions(new Options(Map.of()), List.of(), "", target);
    return new ConditionEvaluator(keys, options, false).decide(condition);
  }
}
