package dev.dovetail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sources of a graph in a folder: an interface and a class for each device, and an application
 * that prints one number, which only the right graph gives.
 *
 * @param shape the graph
 * @param folder where they are
 */
record Sources(Shape shape, Path folder) {
  /** Devices in a part of a main that is written by hand. */
  private static final int PART = 100;

  /** As they would be written without Dovetail, with a main that makes everything. */
  static Sources plain(Shape shape, Path folder) throws IOException {
    Sources sources = new Sources(shape, folder);
    sources.devices(number -> "", needed -> "");
    String slots = slots(shape.tops(), needed -> "");
    sources.write(
        "App",
        "public final class App { private final int sum; public App("
            + slots
            + ") { sum = "
            + sum(shape.tops())
            + "; } public void run() { System.out.println(sum); } }");
    sources.main();
    return sources;
  }

  /** As they are written for Dovetail. */
  static Sources annotated(Shape shape, Path folder) throws IOException {
    Sources sources = new Sources(shape, folder);
    sources.devices(
        number -> "@dev.dovetail.Device(type = S" + number + ".class, name = \"d" + number + "\") ",
        needed -> "@dev.dovetail.Use(\"d" + needed + "\") ");
    sources.write(
        "App",
        "import dev.dovetail.runtime.*; @dev.dovetail.Application public final class App"
            + " implements Job { private final int sum; public App("
            + slots(shape.tops(), needed -> "@dev.dovetail.Use(\"d" + needed + "\") ")
            + ") { sum = "
            + sum(shape.tops())
            + "; } @Override public Result<Void, ? extends DeviceError> run() {"
            + " System.out.println(sum); return Result.ok(); } }");
    return sources;
  }

  /** The files, sorted. */
  List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private void devices(IntFunction<String> mark, IntFunction<String> use) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < shape.size(); i++) {
      List<Integer> needs = shape.needs().get(i);
      write("S" + i, "public interface S" + i + " { int sum(); }");
      write(
          "D" + i,
          mark.apply(i)
              + "public final class D"
              + i
              + " implements S"
              + i
              + " { private final int sum; public D"
              + i
              + "("
              + slots(needs, use)
              + ") { sum = "
              + sum(needs)
              + "; } @Override public int sum() { return sum; } }");
    }
  }

  private void main() throws IOException {
    StringBuilder parts = new StringBuilder();
    for (int start = 0; start < shape.size(); start += PART) {
      parts.append("static final class Part" + start / PART + " {\n");
      for (int i = start; i < Math.min(shape.size(), start + PART); i++) {
        String made = arguments(shape.needs().get(i), i / PART);
        parts.append("static final D" + i + " d" + i + " = new D" + i + "(" + made + ");\n");
      }
      parts.append("}\n");
    }
    write(
        "Main",
        "public final class Main {\n"
            + parts
            + "public static void main(String[] args) { new App("
            + arguments(shape.tops(), -1)
            + ").run(); } }");
  }

  private static String arguments(List<Integer> needs, int here) {
    Function<Integer, String> name =
        it -> (it / PART == here ? "" : "Part" + it / PART + ".") + "d" + it;
    return needs.stream().map(name).collect(Collectors.joining(", "));
  }

  private static String slots(List<Integer> needs, IntFunction<String> use) {
    return IntStream.range(0, needs.size())
        .mapToObj(i -> use.apply(needs.get(i)) + "S" + needs.get(i) + " s" + i)
        .collect(Collectors.joining(", "));
  }

  private static String sum(List<Integer> needs) {
    return IntStream.range(0, needs.size())
        .mapToObj(i -> " + " + (i + 2) + " * s" + i + ".sum()")
        .collect(Collectors.joining("", "1", ""));
  }

  private void write(String type, String text) throws IOException {
    Files.writeString(folder.resolve(type + ".java"), "package graph; " + text + "\n");
  }
}
