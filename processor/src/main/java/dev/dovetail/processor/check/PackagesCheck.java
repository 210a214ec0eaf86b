package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.resolve.ConditionFault;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.NeededArtifact;
import dev.dovetail.processor.resolve.PackageNeed;
import dev.dovetail.processor.resolve.Packages;
import dev.dovetail.processor.resolve.UndecidedPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** It is known which packages are needed, and one version of each will do for all. */
final class PackagesCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Packages packages = Packages.of(graph);
    for (UndecidedPackage undecided : packages.undecided()) {
      boolean here = isHere(undecided.need(), reporter);
      for (ConditionFault fault : undecided.faults()) {
        // Others are reported where the device is declared, if that is here.
        if (!here || fault.code() == Code.MISSING_KEY_VALUE) {
          problems.accept(undecided(graph, undecided.need(), fault, reporter));
        }
      }
    }
    for (NeededArtifact artifact : packages.artifacts()) {
      artifact
          .contradiction()
          .ifPresent(it -> contradiction(graph, artifact, it, reporter, problems));
    }
  }

  private static Problem undecided(
      Graph graph, PackageNeed need, ConditionFault fault, Reporter reporter) {
    List<String> details = new ArrayList<>();
    details.add("package of " + inSlot(need) + ":");
    details.addAll(new Excerpt("", need.requirement().text(), fault.span()).lines());
    return new Problem(
        fault.code(),
        fault.cause(),
        place(graph, need, reporter),
        fault.message(),
        Set.of(graph.target()),
        details,
        fault.hints());
  }

  /** Reported at each of the two places that are in the sources. */
  private static void contradiction(
      Graph graph,
      NeededArtifact artifact,
      NeededArtifact.Contradiction contradiction,
      Reporter reporter,
      Consumer<Problem> problems) {
    String module = artifact.group() + ":" + artifact.artifact();
    List<PackageNeed> both =
        artifact.needs().stream()
            .filter(it -> it.equals(contradiction.high()) || it.equals(contradiction.low()))
            .toList();
    List<String> details =
        both.stream().map(it -> inSlot(it) + " needs " + it.requirement().coordinates()).toList();
    Problem problem =
        new Problem(
            Code.PACKAGES_CONTRADICT,
            module,
            place(graph, both.get(0), reporter),
            "no version of "
                + module
                + " will do for both "
                + named(both.get(0))
                + " and "
                + named(both.get(1)),
            Set.of(graph.target()),
            details,
            List.of("choose another device for one of the slots, or one of another release"));
    Stream<Place> places =
        both.stream().filter(it -> isHere(it, reporter)).map(it -> place(graph, it, reporter));
    Stream.concat(places, Stream.of(problem.place()))
        .distinct()
        .forEach(it -> problems.accept(problem.movedTo(it)));
  }

  private static String named(PackageNeed need) {
    return "\"" + need.instance().head() + "\"";
  }

  private static String inSlot(PackageNeed need) {
    Device device = need.instance().device();
    return need.instance().head() + " (" + device.id() + ") in slot " + need.path();
  }

  private static boolean isHere(PackageNeed need, Reporter reporter) {
    return reporter.compilation().hasPlace(need.instance().device().declaring());
  }

  private static Place place(Graph graph, PackageNeed need, Reporter reporter) {
    return isHere(need, reporter)
        ? need.instance().device().place(need.requirement())
        : Place.of(graph.application().element());
  }
}
