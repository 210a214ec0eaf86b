package dev.dovetail.processor.options;

import dev.dovetail.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * A choice: an {@code -A} option that may be ours, or what an {@code @Assemble} says.
 *
 * @param name as given, without {@code -A}
 * @param value as given
 * @param place where it stands, if it stands in the sources
 */
public record Option(String name, String value, Optional<Place> place) {
  private static final String PREFIX = "dovetail.";

  /** An option of the compiler. */
  public Option(String name, String value) {
    this(name, value, Optional.empty());
  }

  /** Whether it is ours for certain. */
  public boolean prefixed() {
    return name.startsWith(PREFIX);
  }

  /** Its name without the prefix. */
  public String bareName() {
    return prefixed() ? name.substring(PREFIX.length()) : name;
  }

  /** The parts of its name, without the prefix. */
  public List<String> segments() {
    return List.of(bareName().split("\\.", -1));
  }

  /** As it is typed, without the value. */
  public String flag() {
    return place.isPresent() ? name : "-A" + name;
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return flag() + "=" + value;
  }
}
