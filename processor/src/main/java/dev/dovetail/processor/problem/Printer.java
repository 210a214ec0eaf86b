package dev.dovetail.processor.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.tools.Diagnostic;

/** The one place that speaks to the user. */
public record Printer(Messager messager) {
  private record Cause(Code code, String about) {}

  /** Prints each cause once, in the order met, with all its places and targets. */
  public void print(List<Problem> problems) {
    Map<Cause, List<Problem>> causes = new LinkedHashMap<>();
    for (Problem problem : problems) {
      if (!problem.place().isUnresolved()) {
        causes
            .computeIfAbsent(new Cause(problem.code(), problem.cause()), it -> new ArrayList<>())
            .add(problem);
      }
    }
    causes.values().forEach(this::printCause);
  }

  private void printCause(List<Problem> reports) {
    Problem problem = reports.stream().reduce(Problem::merge).orElseThrow();
    List<String> lines = new ArrayList<>();
    lines.add("[dovetail:" + problem.code().id() + "] " + problem.sentence() + onTargets(problem));
    lines.addAll(problem.details());
    reports.stream()
        .map(Problem::place)
        .filter(place -> !place.equals(problem.place()))
        .distinct()
        .forEach(place -> lines.add("also at " + place.described()));
    lines.addAll(problem.hints());
    say(problem.code().severity(), String.join("\n", lines), problem.place());
  }

  private static String onTargets(Problem problem) {
    List<String> targets = List.copyOf(problem.targets());
    return switch (targets.size()) {
      case 0 -> "";
      case 1 -> " on target " + targets.get(0);
      default ->
          " on targets "
              + String.join(", ", targets.subList(0, targets.size() - 1))
              + " and "
              + targets.get(targets.size() - 1);
    };
  }

  private void say(Diagnostic.Kind kind, String text, Place place) {
    if (place.mirror().isEmpty()) {
      messager.printMessage(kind, text, place.element());
      return;
    }
    AnnotationMirror mirror = place.mirror().get();
    if (place.value().isEmpty()) {
      messager.printMessage(kind, text, place.element(), mirror);
    } else {
      messager.printMessage(kind, text, place.element(), mirror, place.value().get());
    }
  }
}
