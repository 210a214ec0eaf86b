package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Embedded files are no newer than the environment of javac says. */
@JavacOnly("runs javac in processes of its own")
@Timeout(120)
final class SourceDateEpochTest {
  private static final String PROGRAM =
      """
      package p;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import dev.dovetail.store.Store;
      @Application
      public final class Program implements Job {
        public Program(@Use("crunch") Store store) {}
        @Override public Result<Void, DeviceError> run() { return Result.ok(); }
      }
      """;

  @TempDir private Path base;

  @ParameterizedTest
  @CsvSource({"1000000000, 500000000000, 1000000000000", "'', 500000000000, 2000000000000"})
  void isTheLatestTime(String epoch, String old, String fresh) throws Exception {
    file("old", 500_000_000);
    file("young", 2_000_000_000);
    compile(epoch);
    try (var parts = Files.walk(base.resolve("out"))) {
      Path list = parts.filter(it -> it.toString().endsWith(".files")).findFirst().orElseThrow();
      assertEquals(
          List.of(old, fresh),
          Files.readAllLines(list).stream().map(it -> it.split(" ", 4)[2]).toList());
    }
  }

  private void file(String name, long second) throws IOException {
    Files.createDirectories(base.resolve("data"));
    Path file = Files.writeString(base.resolve("data").resolve(name), name);
    Files.setLastModifiedTime(file, FileTime.from(second, TimeUnit.SECONDS));
  }

  private void compile(String epoch) throws IOException, InterruptedException {
    Path source = base.resolve("Program.java");
    Files.writeString(source, PROGRAM);
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-cp",
            Javac.joined(Jars.libraries()),
            "-processorpath",
            Jars.of("processor").toString(),
            "-Atarget=unix",
            "-Adovetail.basedir=" + base,
            "-d",
            Files.createDirectories(base.resolve("out")).toString(),
            source.toString());
    builder.environment().remove("SOURCE_DATE_EPOCH");
    if (!epoch.isEmpty()) {
      builder.environment().put("SOURCE_DATE_EPOCH", epoch);
    }
    Process javac = builder.redirectErrorStream(true).start();
    String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, javac.waitFor(), said);
  }
}
