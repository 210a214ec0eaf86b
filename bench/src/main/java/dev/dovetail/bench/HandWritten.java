package dev.dovetail.bench;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A main that makes each device of a graph and gives it to those that need it, in classes of a
 * hundred, since a method has room for so many.
 *
 * @param shape the graph
 */
record HandWritten(Shape shape) {
  private static final int PART = 100;

  /** The class. */
  String text() {
    StringBuilder parts = new StringBuilder();
    for (int start = 0; start < shape.size(); start += PART) {
      parts.append("static final class Part").append(start / PART).append(" {\n");
      for (int i = start; i < Math.min(shape.size(), start + PART); i++) {
        String made = arguments(shape.needs().get(i), i / PART);
        parts.append("static final D%1$d d%1$d = new D%1$d(%2$s);\n".formatted(i, made));
      }
      parts.append("}\n");
    }
    return "public final class Main {\n"
        + parts
        + "public static void main(String[] args) { new App("
        + arguments(shape.tops(), -1)
        + ").run(); } }";
  }

  private static String arguments(List<Integer> needs, int here) {
    Function<Integer, String> name =
        it -> (it / PART == here ? "" : "Part" + it / PART + ".") + "d" + it;
    return needs.stream().map(name).collect(Collectors.joining(", "));
  }
}
