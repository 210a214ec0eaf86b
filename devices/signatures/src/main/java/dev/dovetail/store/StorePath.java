package dev.dovetail.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where something is in a store: segments from the root down. No segment is empty, {@code .} or
 * {@code ..}, or holds a slash, a backslash or a NUL, so no path leads out of its store.
 *
 * @param segments from the root down; none for the root itself
 */
public record StorePath(List<String> segments) implements Comparable<StorePath> {
  /**
   * Checks the segments.
   *
   * @throws IllegalArgumentException where a segment is not one
   */
  public StorePath {
    segments = List.copyOf(segments);
    for (String segment : segments) {
      if (!isSegment(segment)) {
        throw new IllegalArgumentException("not a segment of a path: \"" + segment + "\"");
      }
    }
  }

  /** The root of a store. */
  public static StorePath root() {
    return new StorePath(List.of());
  }

  /**
   * Reads a path; slashes at the ends and doubled ones do not count.
   *
   * @return nothing where a segment is not one: such a path exists in no store
   */
  public static Optional<StorePath> parse(String text) {
    List<String> segments = new ArrayList<>();
    for (String segment : text.split("/", -1)) {
      if (segment.isEmpty()) {
        continue;
      }
      if (!isSegment(segment)) {
        return Optional.empty();
      }
      segments.add(segment);
    }
    return Optional.of(new StorePath(segments));
  }

  /**
   * The path one segment further down.
   *
   * @throws IllegalArgumentException where it is not a segment
   */
  public StorePath add(String segment) {
    List<String> longer = new ArrayList<>(segments);
    longer.add(segment);
    return new StorePath(longer);
  }

  /** The path below this one that the other is below the root. */
  public StorePath append(StorePath other) {
    List<String> longer = new ArrayList<>(segments);
    longer.addAll(other.segments);
    return new StorePath(longer);
  }

  /** The last segment; empty for the root. */
  public String name() {
    return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
  }

  /** The path without its last segment; the root is its own. */
  public StorePath parent() {
    return segments.isEmpty() ? this : new StorePath(segments.subList(0, segments.size() - 1));
  }

  /** Whether this path is the other or below it. */
  public boolean startsWith(StorePath other) {
    return segments.size() >= other.segments.size()
        && segments.subList(0, other.segments.size()).equals(other.segments);
  }

  /** A folder comes before what is in it, and that in the order of names. */
  @Override
  public int compareTo(StorePath other) {
    int common = Math.min(segments.size(), other.segments.size());
    for (int i = 0; i < common; i++) {
      int order = segments.get(i).compareTo(other.segments.get(i));
      if (order != 0) {
        return order;
      }
    }
    return segments.size() - other.segments.size();
  }

  /** The path as text, with a slash first; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return "/" + String.join("/", segments);
  }

  private static boolean isSegment(String text) {
    return !text.isEmpty()
        && !text.equals(".")
        && !text.equals("..")
        && text.indexOf('/') < 0
        && text.indexOf('\\') < 0
        && text.indexOf('\0') < 0;
  }
}
