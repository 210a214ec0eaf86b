package dev.dovetail.processor.packages;

import java.util.Optional;

/**
 * The versions that will do.
 *
 * @param lower the lowest; none for any that is low
 * @param upper the highest; none for any that is high
 */
public record VersionRange(Optional<Bound> lower, Optional<Bound> upper) {
  /**
   * An end of a range.
   *
   * @param version the version
   * @param inclusive whether it is in the range
   */
  public record Bound(Version version, boolean inclusive) {
    /** The order of lower bounds: one that leaves its version out is higher. */
    public int compareAsLower(Bound other) {
      int order = version.compareTo(other.version);
      return order != 0 ? order : Boolean.compare(other.inclusive, inclusive);
    }

    /** The order of upper bounds: one that leaves its version out is lower. */
    public int compareAsUpper(Bound other) {
      int order = version.compareTo(other.version);
      return order != 0 ? order : Boolean.compare(inclusive, other.inclusive);
    }
  }

  /** Whether there is no such version. */
  public boolean isEmpty() {
    if (lower.isEmpty() || upper.isEmpty()) {
      return false;
    }
    int order = lower.get().version().compareTo(upper.get().version());
    return order > 0 || (order == 0 && !(lower.get().inclusive() && upper.get().inclusive()));
  }

  /** As Maven writes it; a version alone stands for it and all higher ones. */
  @Override
  public String toString() {
    if (upper.isEmpty() && lower.isPresent() && lower.get().inclusive()) {
      return lower.get().version().toString();
    }
    if (lower.isPresent() && lower.equals(upper)) {
      return "[" + lower.get().version() + "]";
    }
    return (lower.isPresent() && lower.get().inclusive() ? "[" : "(")
        + lower.map(it -> it.version().toString()).orElse("")
        + ","
        + upper.map(it -> it.version().toString()).orElse("")
        + (upper.isPresent() && upper.get().inclusive() ? "]" : ")");
  }
}
