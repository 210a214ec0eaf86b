package dev.dovetail.processor.check;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Every option that is ours has a meaning, and only one.
 *
 * @param names what options can be called
 * @param place of an application: an option has none of its own
 */
record OptionCheck(Compilation compilation, OptionNames names, Place place) {
  void check(Consumer<Problem> problems) {
    Set<String> foreign = compilation.options().foreign();
    Set<Option> taken =
        compilation.graphs().stream()
            .flatMap(it -> it.taken().stream())
            .collect(Collectors.toSet());
    compilation.graphs().forEach(it -> ambiguous(it, problems));
    for (Option option : compilation.options().choices()) {
      if (!taken.contains(option) && !foreign.contains(option.name()) && !forOtherTarget(option)) {
        untaken(option).ifPresent(problems);
      }
    }
  }

  /** Where no target is chosen, looks only for options that are meant to choose one. */
  void checkSettings(Consumer<Problem> problems) {
    for (Option option : compilation.options().choices()) {
      if (!names.knows(option) && !compilation.options().foreign().contains(option.name())) {
        names
            .nearestSetting(option)
            .ifPresent(
                it ->
                    problems.accept(
                        option.prefixed()
                            ? unknown(option, question(option, it))
                            : nearly(option, it)));
      }
    }
  }

  private void ambiguous(Graph graph, Consumer<Problem> problems) {
    graph
        .ambiguous()
        .forEach(
            (option, slots) ->
                problems.accept(
                    new Problem(
                        Code.AMBIGUOUS_OPTION,
                        graph.application().className() + " " + option,
                        graph.place(),
                        "-A" + option + " could mean slot " + String.join(" or ", slots),
                        Set.of(),
                        List.of(),
                        List.of(
                            "say which: "
                                + slots.stream()
                                    .map(it -> "-A" + it + "=…")
                                    .collect(Collectors.joining(" or "))))));
  }

  /** What is wrong with an option that no main takes; it may be somebody else's. */
  private Optional<Problem> untaken(Option option) {
    if (!names.knowsStart(option)) {
      Optional<String> renamed = names.byClass(option);
      if (renamed.isPresent()) {
        String hint = "an application goes by its class: -A" + renamed.get();
        String sentence = "no main takes " + option.flag();
        return Optional.of(problem(Code.UNTAKEN_OPTION, option, sentence, List.of(hint)));
      }
    }
    Optional<String> nearest = names.knows(option) ? Optional.empty() : names.nearest(option);
    if (nearest.isEmpty() && compilation.graphs().stream().anyMatch(OptionCheck::hasGap)) {
      return Optional.empty(); // It may be for what is missing, and that is reported.
    }
    String question = nearest.map(it -> question(option, it)).orElse("");
    if (names.knowsStart(option)) {
      List<String> hints = question.isEmpty() ? reasons(option) : List.of(question);
      return Optional.of(
          problem(Code.UNTAKEN_OPTION, option, "no main takes " + option.flag(), hints));
    }
    if (option.prefixed()) {
      return Optional.of(
          unknown(
              option,
              question.isEmpty()
                  ? "no slot, key, instance or target begins with \""
                      + option.segments().get(0)
                      + "\""
                  : question));
    }
    return nearest.map(it -> nearly(option, it));
  }

  private static String question(Option option, String name) {
    return "did you mean -A" + (option.prefixed() ? "dovetail." : "") + name + "?";
  }

  private Problem unknown(Option option, String hint) {
    return problem(
        Code.UNKNOWN_OPTION, option, option.flag() + " means nothing here", List.of(hint));
  }

  private Problem nearly(Option option, String name) {
    return problem(
        Code.FOREIGN_OPTION,
        option,
        option.flag() + " means nothing here, and is nearly -A" + name,
        List.of("if it is another processor's, say -Adovetail.foreign=" + option.name()));
  }

  private static boolean hasGap(Graph graph) {
    return !graph.isWhole();
  }

  private List<String> reasons(Option option) {
    String last = option.segments().get(option.segments().size() - 1);
    String mains =
        names.addressed(option).stream()
            .map(it -> it.application().name() + " on " + it.target())
            .distinct()
            .collect(Collectors.joining(" and "));
    List<String> owners =
        compilation.catalogue().sources().stream()
            .flatMap(it -> it.device().stream())
            .filter(it -> it.keys().stream().anyMatch(key -> key.key().equals(last)))
            .map(Device::name)
            .toList();
    boolean argument =
        compilation.graphs().stream()
            .flatMap(it -> it.slots().stream())
            .anyMatch(it -> fills(it, option));
    if (argument) {
      return List.of("an argument of the wiring fills that slot: change the wiring");
    }
    List<String> keys = keys(option, last);
    if (!keys.isEmpty()) {
      return List.of(
          "a key is set without the slot its device is in: "
              + keys.stream().map(it -> "-A" + it + "=…").collect(Collectors.joining(" or ")));
    }
    return List.of(
        owners.isEmpty()
            ? "there is no such slot or key in " + mains
            : "key "
                + last
                + " belongs to "
                + String.join(" and ", owners)
                + ", which no wiring puts into "
                + mains);
  }

  /** The keys, of the programs an option can be for, that its last part is the name of. */
  private List<String> keys(Option option, String last) {
    return names.addressed(option).stream()
        .flatMap(it -> it.keys().values().stream())
        .filter(it -> it.declaration().key().equals(last))
        .map(GraphKey::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean fills(Graph.Located slot, Option option) {
    return slot.edge().choice().filter(it -> it.reason() == Choice.Reason.ARGUMENT).isPresent()
        && slot.isAt(option.bareName());
  }

  /** An option for a target that is not selected waits for its turn. */
  private boolean forOtherTarget(Option option) {
    String first = option.segments().get(0);
    return option.segments().size() > 1
        && !compilation.options().targets().contains(first)
        && new Targets(compilation).exists(first);
  }

  private Problem problem(Code code, Option option, String sentence, List<String> hints) {
    return new Problem(code, option.name(), place, sentence, Set.of(), List.of(), hints);
  }
}
