package dev.dovetail.runtime;

import java.util.Optional;

/** The name that somebody probably meant. */
final class Nearest {
  private final String typed;
  private String best = "";
  private int distance;

  /** Looks for a name within a third of the typed letters, but at least one; hyphens are none. */
  Nearest(String typed) {
    this.typed = typed;
    distance = Math.max(1, typed.replaceFirst("^-+", "").length() / 3) + 1;
  }

  /** Considers a name; of names equally near the first stays. */
  void consider(String name) {
    int changes = changes(name);
    if (changes < distance) {
      best = name;
      distance = changes;
    }
  }

  Optional<String> name() {
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Letters inserted, left out, replaced, or swapped with their neighbour. */
  private int changes(String name) {
    int[][] least = new int[typed.length() + 1][name.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= name.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(least, name, i, j);
      }
    }
    return least[typed.length()][name.length()];
  }

  private int step(int[][] least, String name, int i, int j) {
    boolean same = typed.charAt(i - 1) == name.charAt(j - 1);
    int fewest = least[i - 1][j - 1] + (same ? 0 : 1);
    fewest = Math.min(fewest, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == name.charAt(j - 2)
            && typed.charAt(i - 2) == name.charAt(j - 1);
    return swapped ? Math.min(fewest, least[i - 2][j - 2] + 1) : fewest;
  }
}
