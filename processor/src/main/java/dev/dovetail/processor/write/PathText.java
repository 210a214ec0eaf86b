package dev.dovetail.processor.write;

import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The path of a slot as a program shows it. One that is long leaves out its middle: nobody would
 * read it, and in a deep graph the paths would be larger than all the rest.
 *
 * @param slot the slot
 */
record PathText(Graph.Located slot) {
  private static final int LONGEST = 16;
  private static final int KEPT = 4;

  @Override
  public String toString() {
    List<Edge> trail = slot.trail();
    int size = trail.size();
    if (size <= LONGEST) {
      return joined(trail);
    }
    return Stream.of(joined(trail.subList(0, KEPT)), "…", joined(trail.subList(size - KEPT, size)))
        .collect(Collectors.joining("."));
  }

  private static String joined(List<Edge> trail) {
    return trail.stream().map(it -> it.slot().name()).collect(Collectors.joining("."));
  }
}
