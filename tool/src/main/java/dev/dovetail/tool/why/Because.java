package dev.dovetail.tool.why;

import dev.dovetail.tool.descriptor.Choice;
import dev.dovetail.tool.descriptor.Consulted;
import dev.dovetail.tool.descriptor.Fork;
import dev.dovetail.tool.descriptor.Place;
import dev.dovetail.tool.descriptor.Step;
import dev.dovetail.tool.graph.Branch;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One reason among those that led to a part.
 *
 * @param kind {@code option}, {@code default}, {@code argument}, {@code target}, {@code wiring} for
 *     a named one, {@code condition}, {@code branch} for one that is open, or {@code gap}
 * @param text what is so
 * @param place where it says so; empty where that is plain
 */
public record Because(String kind, String text, String place) {
  /** Why nothing is there. */
  static final String GAP = "gap";

  /** What would have to be so. */
  static final String BRANCH = "branch";

  /**
   * What chose a part.
   *
   * @param slot the slot in words
   */
  static Because of(Choice choice, String slot) {
    String wiring = choice.wiring();
    String place = choice.at().map(Place::toString).orElse("");
    return switch (choice.reason()) {
      case OPTION -> new Because("option", wiring + " was asked for", place);
      case USE -> new Because("default", wiring + " is the default", "@Use on " + slot);
      case ARGUMENT -> new Because("argument", wiring + " is written in the wiring around", place);
      case TARGET -> new Because("target", "the target brings " + wiring, "");
    };
  }

  /** What was decided on the way. */
  static Because of(Step step) {
    String place = step.at().toString();
    if (step.named().isPresent()) {
      String declared = step.declared().map(Place::toString).orElse("");
      return new Because("wiring", step.named().get() + " stands for " + step.wiring(), declared);
    }
    String outcome = step.condition().orElse("") + (step.holds() ? " holds" : " does not hold");
    return new Because("condition", outcome + settings(step.keys()), place);
  }

  /** What would have to be so. */
  static Because of(Branch branch) {
    Fork fork = branch.fork();
    String outcome = fork.condition() + (branch.holds() ? " holds" : " does not hold");
    return new Because(
        BRANCH, "only where " + outcome + settings(fork.keys()), fork.at().toString());
  }

  private static String settings(List<Consulted> keys) {
    return keys.isEmpty()
        ? ""
        : keys.stream().map(Because::setting).collect(Collectors.joining(", ", ": ", ""));
  }

  private static String setting(Consulted key) {
    String origin =
        switch (key.origin()) {
          case OPTION -> "by -A" + key.option().orElse(key.key());
          case DEFAULT -> "by default";
          case LITERAL -> "fixed by the wiring";
          case NONE -> "not set";
        };
    return key.key() + key.value().map(it -> "=" + it).orElse("") + " " + origin;
  }
}
