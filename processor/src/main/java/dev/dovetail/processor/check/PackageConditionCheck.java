package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.resolve.PackageConditions;
import java.util.List;

/**
 * The conditions before a device's packages can be decided, once its keys have values.
 *
 * @param device the device
 */
public record PackageConditionCheck(Device device) {
  /** What is wrong with them. */
  public List<Problem> problems() {
    PackageConditions conditions = new PackageConditions(device);
    return device.packages().stream()
        .flatMap(
            it ->
                it.condition().stream()
                    .flatMap(condition -> conditions.faults(condition).stream())
                    .map(
                        fault ->
                            Problem.at(
                                    device.place(it),
                                    fault.code(),
                                    fault.message(),
                                    fault.hints().toArray(String[]::new))
                                .showing(new Excerpt("", it.text(), fault.span()).lines())))
        .toList();
  }
}
