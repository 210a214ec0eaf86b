package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong, as javac said it.
 *
 * @param code as in the pages on problems
 * @param severity how bad it is
 * @param sentence what is wrong
 * @param places where
 * @param targets on which targets; none where it is on any
 * @param details lines that show it
 * @param hints lines that say what to do
 */
public record Problem(
    String code,
    Severity severity,
    String sentence,
    List<Place> places,
    List<String> targets,
    List<String> details,
    List<String> hints) {
  /** How bad a problem is. */
  public enum Severity {
    /** The main is not written. */
    @JsonProperty("error")
    ERROR,
    /** The main is written. */
    @JsonProperty("warning")
    WARNING,
    /** Worth knowing. */
    @JsonProperty("note")
    NOTE
  }

  /** In one line: how bad it is, its code, and what is wrong. */
  public String headline() {
    return severity.name().toLowerCase(Locale.ROOT) + ": [" + code + "] " + sentence;
  }
}
