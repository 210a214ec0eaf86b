package dev.dovetail.tool.command;

import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.tool.program.Complaint;
import java.util.Set;

/**
 * A word that means nothing in the programs asked about.
 *
 * @param word as typed
 * @param known those that mean something
 */
record Unknown(String word, Set<String> known) {
  /** What to say of it. */
  Complaint complaint() {
    return new Complaint(
        "nothing is called \""
            + word
            + "\" here; there are "
            + String.join(", ", known)
            + new Nearest(word).question(known));
  }
}
