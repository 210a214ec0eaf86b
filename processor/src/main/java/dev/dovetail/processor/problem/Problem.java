package dev.dovetail.processor.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something wrong.
 *
 * @param code what kind of thing
 * @param cause what it is about; problems of the same code and cause are one
 * @param place where it shows
 * @param sentence what is wrong, without the target
 * @param targets the targets on which it is wrong; none where it is wrong on any
 * @param details lines that show it: an excerpt, a drawing
 * @param hints lines that say what to do
 */
public record Problem(
    Code code,
    String cause,
    Place place,
    String sentence,
    Set<String> targets,
    List<String> details,
    List<String> hints) {
  /** Sorts the targets, so that a problem reads the same whichever was met first. */
  public Problem {
    targets = new TreeSet<>(targets);
    details = List.copyOf(details);
    hints = List.copyOf(hints);
  }

  /** A problem of a declaration, whatever the target. */
  public static Problem at(Place place, Code code, String sentence, String... hints) {
    return new Problem(
        code,
        place.described() + " " + sentence,
        place,
        sentence,
        Set.of(),
        List.of(),
        List.of(hints));
  }

  /** The same, where the target does not matter. */
  public Problem onAnyTarget() {
    return new Problem(code, cause, place, sentence, Set.of(), details, hints);
  }

  /** The same about something that others may be about, too. */
  public Problem about(String other) {
    return new Problem(code, other, place, sentence, targets, details, hints);
  }

  /** The same at another place. */
  public Problem movedTo(Place other) {
    return new Problem(code, cause, other, sentence, targets, details, hints);
  }

  /** The same with further lines that show it. */
  public Problem showing(List<String> lines) {
    List<String> all = new ArrayList<>(details);
    all.addAll(lines);
    return new Problem(code, cause, place, sentence, targets, all, hints);
  }

  /** Two reports of one cause as one; what to do may be another thing on another target. */
  Problem merge(Problem other) {
    Set<String> all = new TreeSet<>(targets);
    all.addAll(other.targets);
    Set<String> todo = new LinkedHashSet<>(hints);
    if (!targets.containsAll(other.targets)) {
      todo.addAll(other.hints);
    }
    return new Problem(code, cause, place, sentence, all, details, List.copyOf(todo));
  }
}
