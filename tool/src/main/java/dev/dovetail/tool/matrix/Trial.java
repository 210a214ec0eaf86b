package dev.dovetail.tool.matrix;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Problem;
import dev.dovetail.tool.program.Compilation;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Descriptors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tries cases, all in one run of the compiler.
 *
 * @param application what it is compiled from and with
 */
record Trial(Compilation application) {
  /** What came of each, in order. */
  List<Result> of(List<Case> cases, Path folder) throws IOException, Complaint {
    List<Path> files = new ArrayList<>();
    for (Case each : cases) {
      files.add(each.write(folder));
    }
    Compilation.Outcome outcome = application.and(files).dry();
    Map<String, Descriptor> descriptors = new LinkedHashMap<>();
    for (Descriptor each : new Descriptors().among(outcome.files())) {
      descriptors.put(each.main().className(), each);
    }
    Map<String, Set<String>> usual = new LinkedHashMap<>();
    List<Result> results = new ArrayList<>();
    for (Case each : cases) {
      Optional<Descriptor> descriptor = Optional.ofNullable(descriptors.get(each.mainName()));
      Set<String> known = usual.getOrDefault(each.target(), Set.of());
      results.add(result(each, descriptor, known));
      if (each.slot().isEmpty()) {
        usual.put(each.target(), descriptor.map(Trial::sentences).orElse(Set.of()));
      }
    }
    return results;
  }

  private static Set<String> sentences(Descriptor descriptor) {
    return descriptor.problems().stream().map(Problem::sentence).collect(Collectors.toSet());
  }

  /**
   * What came of one.
   *
   * @param known what is wrong with the application as it is, which no wiring of a slot is to blame
   *     for
   */
  private static Result result(Case one, Optional<Descriptor> descriptor, Set<String> known) {
    if (descriptor.isEmpty()) {
      return result(one, Result.Verdict.NO, "the application cannot be put together");
    }
    Optional<String> gap =
        one.slot().isEmpty()
            ? Optional.empty()
            : new Gaps(descriptor.get().after()).below(one.slot());
    if (gap.isPresent()) {
      return result(one, Result.Verdict.NO, gap.get());
    }
    List<Problem> errors =
        descriptor.get().problems().stream()
            .filter(it -> it.severity() == Problem.Severity.ERROR)
            .filter(it -> !known.contains(it.sentence()))
            .toList();
    if (errors.isEmpty()) {
      boolean whole = !descriptor.get().isBroken();
      return result(one, whole ? Result.Verdict.FITS : Result.Verdict.ALONE, "");
    }
    Optional<Problem> misfit =
        errors.stream().filter(it -> !it.code().equals("missing-key-value")).findFirst();
    return misfit
        .map(it -> result(one, Result.Verdict.NO, it.sentence()))
        .orElseGet(
            () ->
                result(
                    one,
                    Result.Verdict.WANTS,
                    errors.stream().map(Problem::sentence).collect(Collectors.joining("; "))));
  }

  private static Result result(Case one, Result.Verdict verdict, String reason) {
    return new Result(one.slot(), one.wiring(), one.target(), verdict, reason);
  }
}
