package dev.dovetail.processor.options;

import java.util.List;

/**
 * One {@code -A} option that may be ours.
 *
 * @param name as given, without {@code -A}
 * @param value as given
 */
public record Option(String name, String value) {
  private static final String PREFIX = "dovetail.";

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
    return "-A" + name;
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return flag() + "=" + value;
  }
}
