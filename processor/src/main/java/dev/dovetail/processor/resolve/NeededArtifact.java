package dev.dovetail.processor.resolve;

import dev.dovetail.processor.packages.VersionRange;
import dev.dovetail.processor.packages.VersionRange.Bound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An artifact that a program needs.
 *
 * @param group its group
 * @param artifact its name in the group
 * @param needs who needs it, sorted by path; never empty
 */
public record NeededArtifact(String group, String artifact, List<PackageNeed> needs) {
  /**
   * Two needs that no version meets.
   *
   * @param high the one whose lowest version is too high for the other
   * @param low the other
   */
  public record Contradiction(PackageNeed high, PackageNeed low) {}

  /** The versions that all will do with: from the highest lower bound to the lowest upper one. */
  public VersionRange versions() {
    return new VersionRange(highest().flatMap(it -> lower(it)), lowest().flatMap(it -> upper(it)));
  }

  /** Why there is no such version, if there is none. */
  public Optional<Contradiction> contradiction() {
    return versions().isEmpty()
        ? Optional.of(new Contradiction(highest().orElseThrow(), lowest().orElseThrow()))
        : Optional.empty();
  }

  /** As Maven writes it. */
  public String coordinates() {
    return group + ":" + artifact + ":" + versions();
  }

  private Optional<PackageNeed> highest() {
    return extreme(NeededArtifact::lower, Bound::compareAsLower);
  }

  private Optional<PackageNeed> lowest() {
    return extreme(NeededArtifact::upper, (a, b) -> b.compareAsUpper(a));
  }

  /** The first of those with the largest bound, so that equal ones do not depend on anything. */
  private Optional<PackageNeed> extreme(
      Function<PackageNeed, Optional<Bound>> bound, Comparator<Bound> order) {
    return needs.stream()
        .filter(it -> bound.apply(it).isPresent())
        .reduce(
            (a, b) ->
                order.compare(bound.apply(a).orElseThrow(), bound.apply(b).orElseThrow()) >= 0
                    ? a
                    : b);
  }

  private static Optional<Bound> lower(PackageNeed need) {
    return need.requirement().versions().lower();
  }

  private static Optional<Bound> upper(PackageNeed need) {
    return need.requirement().versions().upper();
  }
}
