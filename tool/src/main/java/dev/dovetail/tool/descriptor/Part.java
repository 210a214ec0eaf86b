package dev.dovetail.tool.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * What a slot, a place in a list, or a branch leads to: exactly one of {@code to}, {@code members},
 * {@code fork} and {@code gap}.
 *
 * @param choice what was chosen, and why
 * @param steps from the chosen wiring to what is there, in order
 * @param to id of an instance
 * @param members what is in a list; empty too for an optional slot without device
 * @param fork a condition that is still open
 * @param gap why nothing is there
 * @param misfit how type arguments do not fit, in words; empty if they do
 */
public record Part(
    Optional<Choice> choice,
    List<Step> steps,
    Optional<String> to,
    Optional<List<Part>> members,
    Optional<Fork> fork,
    Optional<Gap> gap,
    String misfit) {
  /** Its members stay as they are. */
  public Part {
    members = members.map(List::copyOf);
  }

  /**
   * Why nothing is there.
   *
   * @param kind in one word
   * @param message in a sentence
   */
  public record Gap(String kind, String message) {}
}
