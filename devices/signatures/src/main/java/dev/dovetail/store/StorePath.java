package dev.dovetail.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something is in a store: segments from the root down. No segment is empty, {@code .} or
 * {@code ..}, or holds a slash, a backslash or a NUL, so no path leads out of its store.
 */
public final class StorePath implements Comparable<StorePath> {
  private static final StorePath ROOT = new StorePath(new String[0]);

  private final List<String> segments;

  /**
   * The path with these segments, none of them for the root.
   *
   * @throws IllegalArgumentException where a segment is not one
   */
  public StorePath(List<String> segments) {
    this.segments = List.copyOf(segments);
    this.segments.forEach(StorePath::check);
  }

  /** Not checked: what is made of the segments of a path need not be looked at again. */
  private StorePath(String[] segments) {
    this.segments = List.of(segments);
  }

  private static void check(String segment) {
    if (!isSegment(segment)) {
      throw new IllegalArgumentException("not a segment of a path: \"" + segment + "\"");
    }
  }

  /** The segments from the root down. */
  public List<String> segments() {
    return segments;
  }

  /** The root of a store. */
  public static StorePath root() {
    return ROOT;
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
    return Optional.of(new StorePath(segments.toArray(new String[0])));
  }

  /**
   * The path one segment further down.
   *
   * @throws IllegalArgumentException where it is not a segment
   */
  public StorePath add(String segment) {
    check(segment);
    return child(segment);
  }

  /** The path one segment further down, which is known to be a segment. */
  StorePath child(String segment) {
    String[] longer = segments.toArray(new String[segments.size() + 1]);
    longer[segments.size()] = segment;
    return new StorePath(longer);
  }

  /** The path below this one that the other is below the root. */
  public StorePath append(StorePath other) {
    String[] longer = segments.toArray(new String[segments.size() + other.segments.size()]);
    for (int i = 0; i < other.segments.size(); i++) {
      longer[segments.size() + i] = other.segments.get(i);
    }
    return new StorePath(longer);
  }

  /** The last segment; empty for the root. */
  public String name() {
    return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
  }

  /** The path without its last segment; the root is its own. */
  public StorePath parent() {
    return segments.isEmpty() ? this : upTo(segments.size() - 1);
  }

  /**
   * The path that this one begins with.
   *
   * @param depth how many of its segments that has
   * @throws IndexOutOfBoundsException if this one has fewer
   */
  public StorePath upTo(int depth) {
    return part(0, depth);
  }

  /**
   * What of this path comes after its beginning, as a path.
   *
   * @param depth how many segments are left out
   * @throws IndexOutOfBoundsException if this one has fewer
   */
  public StorePath from(int depth) {
    return part(depth, segments.size());
  }

  private StorePath part(int from, int to) {
    Objects.checkFromToIndex(from, to, segments.size());
    String[] part = new String[to - from];
    for (int i = 0; i < part.length; i++) {
      part[i] = segments.get(from + i);
    }
    return new StorePath(part);
  }

  /** Whether this path is the other or below it. */
  public boolean startsWith(StorePath other) {
    if (segments.size() < other.segments.size()) {
      return false;
    }
    for (int i = 0; i < other.segments.size(); i++) {
      if (!segments.get(i).equals(other.segments.get(i))) {
        return false;
      }
    }
    return true;
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

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof StorePath path && segments.equals(path.segments));
  }

  @Override
  public int hashCode() {
    return segments.hashCode();
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
