package dev.dovetail.processor.packages;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a version. Where one version has fewer parts than another, what is missing compares
 * like a release: below a number, above {@code rc}. A qualifier is before a group, and that before
 * a number.
 */
sealed interface VersionPart extends Comparable<VersionPart> {
  /** Its place among the kinds of parts. */
  int kind();

  /** How it compares to nothing. */
  int compareToNothing();

  /** Whether it says nothing at the end of a version. */
  boolean isEmpty();

  /** A number. */
  record Number(BigInteger value) implements VersionPart {
    @Override
    public int kind() {
      return 2;
    }

    @Override
    public int compareToNothing() {
      return value.signum();
    }

    @Override
    public boolean isEmpty() {
      return value.signum() == 0;
    }

    @Override
    public int compareTo(VersionPart other) {
      return other instanceof Number number
          ? value.compareTo(number.value)
          : Integer.compare(kind(), other.kind());
    }
  }

  /**
   * Letters.
   *
   * @param rank of well-known letters; others share the last
   * @param text letters that the rank does not tell apart; else empty
   */
  record Qualifier(int rank, String text) implements VersionPart {
    private static final List<String> KNOWN =
        List.of("alpha", "beta", "milestone", "rc", "snapshot", "", "sp");
    private static final int RELEASE = KNOWN.indexOf("");

    /** Reads letters; some are short for others where a number follows. */
    static Qualifier of(String letters, boolean numbered) {
      String name =
          switch (letters) {
            case "ga", "final", "release" -> "";
            case "cr" -> "rc";
            case "a" -> numbered ? "alpha" : letters;
            case "b" -> numbered ? "beta" : letters;
            case "m" -> numbered ? "milestone" : letters;
            default -> letters;
          };
      return KNOWN.contains(name)
          ? new Qualifier(KNOWN.indexOf(name), "")
          : new Qualifier(KNOWN.size(), name);
    }

    @Override
    public int kind() {
      return 0;
    }

    @Override
    public int compareToNothing() {
      return Integer.compare(rank, RELEASE);
    }

    @Override
    public boolean isEmpty() {
      return rank == RELEASE;
    }

    @Override
    public int compareTo(VersionPart other) {
      if (!(other instanceof Qualifier qualifier)) {
        return Integer.compare(kind(), other.kind());
      }
      int order = Integer.compare(rank, qualifier.rank);
      return order != 0 ? order : text.compareTo(qualifier.text);
    }
  }

  /** Parts behind a hyphen; the last of them may be a group, too. */
  record Group(List<VersionPart> parts) implements VersionPart {
    /** The parts without those that say nothing, at the end or before a last group. */
    static Group of(List<VersionPart> all) {
      List<VersionPart> parts = new ArrayList<>(all);
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (parts.get(i).isEmpty()) {
          parts.remove(i);
        } else if (!(parts.get(i) instanceof Group)) {
          break;
        }
      }
      return new Group(List.copyOf(parts));
    }

    @Override
    public int kind() {
      return 1;
    }

    @Override
    public int compareToNothing() {
      return parts.stream()
          .mapToInt(VersionPart::compareToNothing)
          .filter(it -> it != 0)
          .findFirst()
          .orElse(0);
    }

    @Override
    public boolean isEmpty() {
      return parts.isEmpty();
    }

    @Override
    public int compareTo(VersionPart other) {
      if (!(other instanceof Group group)) {
        return Integer.compare(kind(), other.kind());
      }
      for (int i = 0; i < Math.max(parts.size(), group.parts.size()); i++) {
        int result =
            i >= group.parts.size()
                ? parts.get(i).compareToNothing()
                : i >= parts.size()
                    ? -group.parts.get(i).compareToNothing()
                    : parts.get(i).compareTo(group.parts.get(i));
        if (result != 0) {
          return result;
        }
      }
      return 0;
    }
  }
}
