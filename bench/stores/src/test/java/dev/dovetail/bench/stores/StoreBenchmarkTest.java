package dev.dovetail.bench.stores;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH finds and runs every operation. */
class StoreBenchmarkTest {
  @TempDir private Path base;

  @ParameterizedTest
  @EnumSource
  void runs(Operation operation) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("\\.StoreBenchmark\\." + operation.word() + "$")
            .param("device", "direct")
            .param("side", Side.OURS.name())
            .param("media", base.toString())
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(1))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    assertTrue(new Runner(options).runSingle().getPrimaryResult().getScore() > 0);
  }
}
