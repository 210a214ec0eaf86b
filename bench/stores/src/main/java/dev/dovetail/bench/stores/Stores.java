package dev.dovetail.bench.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures stores, prints a table, and writes it into {@code bench/target/stores.md}; one of
 * everything goes into {@code docs/stores-cost.md}.
 */
final class Stores {
  private static final Path TARGET = Path.of("bench", "target");
  private static final Path DOCS = Path.of("docs");
  private static final int WARM_UP = 5;
  private static final int ITERATIONS = 15;
  private static final TimeValue ITERATION = TimeValue.milliseconds(100);

  private Stores() {}

  /** Takes the number of rounds, of files not to go beyond, names of devices and operations. */
  public static void main(String[] args) throws IOException, RunnerException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1;
    int largest = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
    Set<String> words = Set.copyOf(List.of(args).subList(Math.min(2, args.length), args.length));
    List<Measured> cases = new ArrayList<>();
    Case.asked(largest, words).forEach(it -> cases.add(new Measured(it)));
    Files.createDirectories(TARGET);
    for (int round = 1; round <= rounds; round++) {
      for (int at = 0; at < cases.size(); at++) {
        Measured each = cases.get(at);
        System.err.println("round " + round + ", " + (at + 1) + " of " + cases.size());
        for (Side side : Side.values()) {
          each.add(side, micros(each.what(), side));
        }
        // After each case, since a run of half an hour may be ended before its time.
        Files.write(TARGET.resolve("stores.md"), new Table(round, cases).lines());
      }
    }
    List<String> table = new Table(rounds, cases).lines();
    table.forEach(System.out::println);
    if (args.length <= 1) {
      // All of it was measured.
      new Page(DOCS.resolve("stores-cost.md")).write(table);
    }
  }

  /** The least of a JVM of its own. */
  private static double micros(Case what, Side side) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("\\.StoreBenchmark\\." + what.operation().word() + "$")
            .param("device", what.pair().device())
            .param("side", side.name())
            .param("keys", Integer.toString(what.load().keys()))
            .param("size", Integer.toString(what.load().size()))
            .forks(1)
            .jvmArgs("-Xms2g", "-Xmx2g")
            .warmupIterations(WARM_UP)
            .warmupTime(ITERATION)
            .measurementIterations(ITERATIONS)
            .measurementTime(ITERATION)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    return new Runner(options).runSingle().getPrimaryResult().getStatistics().getMin();
  }
}
