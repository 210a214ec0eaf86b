package dev.dovetail.processor.describe;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Describes problems, each cause once with all its places.
 *
 * @param places how places are put into words
 */
record ProblemDescription(Places places) {
  private record Cause(Code code, String about) {}

  /** Those given, in their order. */
  List<Members> described(List<Problem> problems) {
    Map<Cause, List<Problem>> causes = new LinkedHashMap<>();
    for (Problem problem : problems) {
      Cause cause = new Cause(problem.code(), problem.cause());
      causes.computeIfAbsent(cause, it -> new ArrayList<>()).add(problem);
    }
    return causes.values().stream().map(this::cause).toList();
  }

  private Members cause(List<Problem> reports) {
    Problem problem = reports.get(0);
    return new Members()
        .text("code", problem.code().id())
        .text("severity", problem.code().severity().name().toLowerCase(Locale.ROOT))
        .text("sentence", problem.sentence())
        .put("places", reports.stream().map(Problem::place).distinct().map(places::of).toList())
        .texts("targets", problem.targets())
        .texts("details", problem.details())
        .texts("hints", problem.hints());
  }
}
