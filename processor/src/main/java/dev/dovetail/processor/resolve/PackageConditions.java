package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.Operand;
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
    Decision decision = decide(condition, device.keys(), "");
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
    ConditionFaults missing = new ConditionFaults(new DeviceKeys(device, keys));
    for (Operand.Reference name : condition.references().toList()) {
      for (Binding it : instance.bindings()) {
        boolean meant = it.key().key().equals(name.name()) && it.key().stage() != Stage.RUN;
        if (meant && values.apply(it).isEmpty()) {
          missing.withoutValue(new Operand.Reference(it.name(), name.span()), it.key().type());
        }
      }
    }
    return missing.all().isEmpty()
        ? decide(condition, keys, target)
        : new Decision.Impossible(missing.all(), List.of());
  }

  private Decision decide(Condition condition, List<Parameter.Key> keys, String target) {
    // What options say is in the keys already.
    MainOptions options = new Options(Map.of()).of("", target);
    return new ConditionEvaluator(new DeviceKeys(device, keys), options).decide(condition);
  }
}
