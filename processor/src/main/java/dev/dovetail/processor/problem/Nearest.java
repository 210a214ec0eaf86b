package dev.dovetail.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name somebody may have meant. */
public record Nearest(String typed) {
  /** The candidate with the fewest typing mistakes, if there are few enough to be mistakes. */
  public Optional<String> among(Collection<String> candidates) {
    // Any letter is as near to a single one as any other.
    int most = typed.length() < 2 ? 0 : Math.max(1, Math.min(2, typed.length() / 3));
    return candidates.stream()
        .filter(it -> Math.abs(it.length() - typed.length()) <= most)
        .filter(it -> !it.equals(typed) && distance(it) <= most)
        .min(Comparator.comparingInt(this::distance).thenComparing(Comparator.naturalOrder()));
  }

  /** The question to ask at the end of a line, or nothing. */
  public String question(Collection<String> candidates) {
    return among(candidates).map(name -> "      did you mean \"" + name + "\"?").orElse("");
  }

  /** Insertions, deletions, changes and swaps of neighbours from one to the other, without case. */
  private int distance(String candidate) {
    String a = typed.toLowerCase(Locale.ROOT);
    String b = candidate.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
