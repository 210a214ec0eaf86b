package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program of many numbered devices, each a class of its own, which fails when one is made twice
 * or before what it needs.
 */
final class Steps {
  /** An application or device takes no more. */
  private static final int WIDEST = 200;

  private static final String MADE =
      """
      package steps;
      public final class Made {
        private static final java.util.BitSet ALL = new java.util.BitSet();
        private Made() {}
        public static int count() { return ALL.cardinality(); }
        static void made(int number, Step... needed) {
          for (Step step : needed) {
            if (!ALL.get(step.number())) { throw new AssertionError(number + " too early"); }
          }
          if (ALL.get(number)) { throw new AssertionError(number + " twice"); }
          ALL.set(number);
        }
      }
      """;

  private final StringBuilder devices = new StringBuilder();
  private final List<Integer> tops = new ArrayList<>();
  private int size;

  /** Adds a device that needs others, by their numbers. */
  Steps add(List<Integer> needs) {
    String name = "D" + size;
    devices
        .append("@Device(type = Step.class, name = \"d" + size + "\")\n")
        .append("public static final class " + name + " implements Step {\n")
        .append("public " + name + "(" + slots(needs) + ") {\n")
        .append("Made.made(" + String.join(", ", made(needs)) + "); }\n")
        .append("@Override public int number() { return " + size + "; } }\n");
    tops.removeAll(needs);
    tops.add(size++);
    return this;
  }

  /** Compiles them with an application that needs, in the end, all of them. */
  Loaded load() {
    while (tops.size() > WIDEST) {
      add(List.copyOf(tops.subList(0, WIDEST)));
    }
    return new Loaded(build());
  }

  /** Compiles and runs them. */
  void run() throws Exception {
    Loaded loaded = load();
    loaded.run("steps.Main_test");
    assertEquals(size, loaded.loadClass("steps.Made").getMethod("count").invoke(null), "made");
  }

  private Compilation build() {
    String application =
        "package steps; import dev.dovetail.*; import dev.dovetail.runtime.*;\n"
            + "@Application public final class Run implements Job { public Run("
            + slots(tops)
            + ") {}\n"
            + "@Override public Result<Void, ? extends DeviceError> run() {"
            + " return Result.ok(); } }\n";
    return Build.empty()
        .source("steps.Made", MADE)
        .source("steps.Step", "package steps; public interface Step { int number(); }")
        .source(
            "steps.All",
            "package steps; import dev.dovetail.*;\npublic final class All { private All() {}\n"
                + devices
                + "}\n")
        .source("steps.Run", application)
        .option("-Atarget=test")
        .clean();
  }

  private List<String> made(List<Integer> needs) {
    List<String> arguments = new ArrayList<>(List.of(String.valueOf(size)));
    IntStream.range(0, needs.size()).forEach(i -> arguments.add("s" + i));
    return arguments;
  }

  private static String slots(List<Integer> needs) {
    return IntStream.range(0, needs.size())
        .mapToObj(i -> "@Use(\"d" + needs.get(i) + "\") Step s" + i)
        .collect(Collectors.joining(",\n"));
  }
}
