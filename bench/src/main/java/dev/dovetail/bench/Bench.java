package dev.dovetail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures, prints a table, and writes it into {@code bench/target/<what>.md}. */
final class Bench {
  private static final Path TARGET = Path.of("bench", "target");

  private final Jars jars = new Jars(Path.of(""));
  private final int largest;

  private Bench(int largest) {
    this.largest = largest;
  }

  /** Takes what to measure, the number of rounds and the number of devices not to go beyond. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String what = args.length > 0 ? args[0] : "compile";
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    Bench bench = new Bench(args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE);
    Measure measure =
        switch (what) {
          case "compile" -> bench.compile();
          case "parts" -> bench.parts();
          case "growth" -> bench.growth();
          case "start" -> bench.start();
          default ->
              throw new IllegalArgumentException(
                  what + " is none of compile, parts, growth, start");
        };
    for (int round = 1; round <= rounds; round++) {
      System.err.println("round " + round);
      measure.round();
      // After each round, since a run of half an hour may be ended before its time.
      Files.write(TARGET.resolve(what + ".md"), page(round, measure));
    }
    page(rounds, measure).forEach(System.out::println);
  }

  private static List<String> page(int rounds, Measure measure) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "JDK %s, %d cores, medians of %d."
            .formatted(
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                rounds));
    lines.add("");
    lines.addAll(measure.table());
    return lines;
  }

  /** What we add to a compilation, beside what others add. */
  private Measure compile() throws IOException {
    List<Program> programs = new ArrayList<>();
    for (Shape shape : asked(List.of(Shape.random(10), Shape.random(100), Shape.random(1_000)))) {
      Toolkits with = new Toolkits(shape, jars);
      programs.add(
          program(shape, List.of(with.hand(), with.dagger(), with.avaje(), with.dovetail())));
    }
    return new CompileCost(programs);
  }

  /** What a processor adds at the least, what ours adds without a main, and with it. */
  private Measure parts() throws IOException {
    List<Program> programs = new ArrayList<>();
    for (Shape shape : asked(List.of(Shape.random(10), Shape.random(100), Shape.random(1_000)))) {
      Toolkits with = new Toolkits(shape, jars);
      programs.add(
          program(shape, List.of(with.hand(), with.written(), with.indexed(), with.dovetail())));
    }
    return new CompileCost(programs);
  }

  /** How what we add grows with graphs of several shapes. */
  private Measure growth() throws IOException {
    List<Shape> shapes = new ArrayList<>();
    for (int size : List.of(10, 100, 1_000, 3_000)) {
      shapes.addAll(List.of(Shape.random(size), Shape.chain(size), Shape.ladder(size)));
    }
    shapes.add(Shape.wide());
    List<Program> programs = new ArrayList<>();
    for (Shape shape : asked(shapes)) {
      Toolkits with = new Toolkits(shape, jars);
      programs.add(program(shape, List.of(with.hand(), with.dovetail())));
    }
    return new CompileCost(programs);
  }

  /** What programs take to start. */
  private Measure start() throws IOException, InterruptedException {
    List<Program> programs = new ArrayList<>();
    for (Shape shape : asked(List.of(Shape.random(10), Shape.random(100), Shape.random(1_000)))) {
      Toolkits with = new Toolkits(shape, jars);
      Program program =
          program(
              shape,
              List.of(with.hand(), with.dagger(), with.avaje(), with.guice(), with.dovetail()));
      program.compile();
      programs.add(program);
    }
    return new StartCost(programs, new Empty(TARGET.resolve("graphs")));
  }

  private List<Shape> asked(List<Shape> shapes) {
    return shapes.stream().filter(it -> it.asked() <= largest).toList();
  }

  private static Program program(Shape shape, List<Toolkit> toolkits) throws IOException {
    return new Program(shape, toolkits, TARGET.resolve("graphs").toAbsolutePath());
  }
}
