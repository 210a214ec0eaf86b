package dev.dovetail.processor.check;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every option that is ours has a meaning, and only one. */
record OptionCheck(Compilation compilation) {
  void check(Consumer<Problem> problems) {
    Set<String> foreign = compilation.options().foreign();
    Set<Option> taken =
        compilation.graphs().stream()
            .flatMap(it -> it.taken().stream())
            .collect(Collectors.toSet());
    compilation.graphs().forEach(it -> ambiguous(it, problems));
    for (Option option : compilation.options().choices()) {
      if (!taken.contains(option) && !foreign.contains(option.name()) && !forOtherTarget(option)) {
        untaken(option, problems);
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
                        option,
                        Place.of(graph.application().element()),
                        "-A" + option + " could mean slot " + String.join(" or ", slots),
                        Set.of(graph.target()),
                        List.of(),
                        List.of(
                            "say which: "
                                + slots.stream()
                                    .map(it -> "-A" + it + "=…")
                                    .collect(Collectors.joining(", "))))));
  }

  private void untaken(Option option, Consumer<Problem> problems) {
    Names names = new Names(compilation);
    String first = option.segments().get(0);
    Set<String> known = names.first();
    if (known.contains(first)) {
      problems.accept(
          problem(
              Code.UNTAKEN_OPTION,
              option,
              option.flag() + " chooses nothing: " + reason(option),
              new Nearest(option.bareName()).question(names.whole())));
    } else if (option.prefixed()) {
      problems.accept(
          problem(
              Code.UNKNOWN_OPTION,
              option,
              option.flag() + " means nothing here: there is no slot, key or instance of that name",
              new Nearest(option.bareName()).question(names.whole())));
    } else {
      Set<String> all = new TreeSet<>(names.whole());
      all.addAll(Set.of("target", "dovetail"));
      new Nearest(option.bareName())
          .among(all)
          .ifPresent(
              it ->
                  problems.accept(
                      problem(
                          Code.FOREIGN_OPTION,
                          option,
                          option.flag() + " is nearly -A" + it,
                          "if it is another processor's, say -Adovetail.foreign="
                              + option.name())));
    }
  }

  private String reason(Option option) {
    String last = option.segments().get(option.segments().size() - 1);
    List<String> owners = new ArrayList<>();
    for (var declared : compilation.catalogue().sources()) {
      declared
          .device()
          .filter(it -> it.keys().stream().anyMatch(key -> key.key().equals(last)))
          .map(Device::name)
          .ifPresent(owners::add);
    }
    String mains =
        compilation.graphs().stream()
            .map(it -> it.application().name() + " on " + it.target())
            .distinct()
            .collect(Collectors.joining(", "));
    return owners.isEmpty()
        ? "no slot that it names is open, and no device with such a key is in " + mains
        : "key " + last + " belongs to " + String.join(", ", owners) + ", which is not in " + mains;
  }

  /** An option for a target that is not selected waits for its turn. */
  private boolean forOtherTarget(Option option) {
    String first = option.segments().get(0);
    return option.segments().size() > 1
        && !compilation.options().targets().contains(first)
        && new Targets(compilation).exists(first);
  }

  private Problem problem(Code code, Option option, String sentence, String hint) {
    Place place = Place.of(compilation.graphs().get(0).application().element());
    return new Problem(
        code,
        option.name(),
        place,
        sentence,
        Set.of(),
        List.of(option.toString()),
        hint.isBlank() ? List.of() : List.of(hint.strip()));
  }

  /** The names that options of this compilation can begin with, or be. */
  private record Names(Compilation compilation) {
    Set<String> first() {
      Set<String> names = new TreeSet<>();
      whole().forEach(it -> names.add(it.contains(".") ? it.substring(0, it.indexOf('.')) : it));
      for (Graph graph : compilation.graphs()) {
        names.add(graph.target());
        names.add(graph.application().simpleName());
        graph.instances().forEach(it -> it.name().ifPresent(names::add));
      }
      return names;
    }

    Set<String> whole() {
      Set<String> names = new TreeSet<>();
      for (Graph graph : compilation.graphs()) {
        graph.slots().forEach(it -> names.add(it.path()));
        names.addAll(graph.keys().keySet());
        names.addAll(graph.scoped());
      }
      compilation.catalogue().sources().stream()
          .flatMap(it -> it.device().stream())
          .flatMap(it -> it.keys().stream())
          .map(Parameter.Key::key)
          .forEach(names::add);
      return names;
    }
  }
}
