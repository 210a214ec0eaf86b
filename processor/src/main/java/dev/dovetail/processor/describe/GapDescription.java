package dev.dovetail.processor.describe;

import dev.dovetail.processor.resolve.ArgumentFault;
import dev.dovetail.processor.resolve.ConditionFault;
import dev.dovetail.processor.resolve.Node;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why there is nothing in a slot.
 *
 * @param gap the reason
 */
record GapDescription(Node.Gap gap) {
  Members described() {
    return new Members().text("kind", kind()).text("message", message());
  }

  private String kind() {
    if (gap instanceof Node.Unchosen) {
      return "unchosen";
    } else if (gap instanceof Node.Misgiven) {
      return "misgiven";
    } else if (gap instanceof Node.Malformed) {
      return "malformed";
    } else if (gap instanceof Node.Absent) {
      return "absent";
    } else if (gap instanceof Node.Other) {
      return "other-signature";
    } else if (gap instanceof Node.Several) {
      return "several";
    } else if (gap instanceof Node.Broken) {
      return "broken";
    } else if (gap instanceof Node.Undecided) {
      return "undecided";
    } else if (gap instanceof Node.WrongCount) {
      return "wrong-count";
    } else if (gap instanceof Node.Misapplied) {
      return "misapplied";
    }
    return "endless";
  }

  private String message() {
    if (gap instanceof Node.Unchosen) {
      return "nothing is chosen";
    } else if (gap instanceof Node.Misgiven) {
      return "the argument for it is no device";
    } else if (gap instanceof Node.Malformed malformed) {
      return "column " + (malformed.error().at() + 1) + ": " + malformed.error().message();
    } else if (gap instanceof Node.Absent absent) {
      return "no device \"" + absent.apply().name() + "\" of this signature is known";
    } else if (gap instanceof Node.Other other) {
      return "device \"" + other.apply().name() + "\" is of other signatures";
    } else if (gap instanceof Node.Several several) {
      return "\"" + several.apply().name() + "\" can be " + String.join(" or ", several.ids());
    } else if (gap instanceof Node.Broken broken) {
      return joined(
          Stream.concat(
              Stream.of("device \"" + broken.apply().name() + "\" cannot be used"),
              broken.faults().stream()));
    } else if (gap instanceof Node.Undecided undecided) {
      return joined(
          Stream.concat(
              undecided.faults().stream().map(ConditionFault::message),
              undecided.strangers().stream()
                  .map(it -> "no device \"" + it.apply().name() + "\" is known")));
    } else if (gap instanceof Node.WrongCount wrong) {
      return wrong.message();
    } else if (gap instanceof Node.Misapplied misapplied) {
      return joined(misapplied.faults().stream().map(ArgumentFault::message));
    }
    List<String> names = ((Node.Endless) gap).names();
    return "the wiring \"" + names.get(0) + "\" uses itself: " + String.join(" → ", names);
  }

  private static String joined(Stream<String> sentences) {
    return sentences.distinct().collect(Collectors.joining("; "));
  }
}
