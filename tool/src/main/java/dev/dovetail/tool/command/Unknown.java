package dev.dovetail.tool.command;

import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.tool.program.Complaint;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word that means nothing in the programs asked about.
 *
 * @param word as typed
 * @param known those that mean something
 */
record Unknown(String word, Set<String> known) {
  /** What a person reads through. */
  private static final int MOST = 40;

  /** What to say of it. */
  Complaint complaint() {
    return new Complaint(
        "nothing is called \""
            + word
            + "\" here; "
            + new Nearest(word)
                .among(known)
                .map(it -> "did you mean \"" + it + "\"?")
                .orElseGet(this::all));
  }

  private String all() {
    int more = known.size() - MOST;
    return "there are "
        + known.stream().limit(MOST).collect(Collectors.joining(", "))
        + (more > 0 ? ", and " + more + " more" : "");
  }
}
