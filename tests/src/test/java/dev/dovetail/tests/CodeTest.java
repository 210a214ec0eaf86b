package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.processor.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code is expected somewhere with its line, its column and its words. */
final class CodeTest {
  /** Those that no program brings about; {@link MishapTest} does, and {@link IncrementalTest}. */
  private static final Set<Code> MISHAPS = EnumSet.of(Code.CANNOT_WRITE, Code.INTERNAL);

  /** As {@link Report#lines} has them, with a place before it or one that its test adds. */
  private static final Pattern LINE =
      Pattern.compile("\"(?:\\w+\\.java:\\d+:\\d+ (?:note |warning )?)?([a-z-]+): ");

  /** As a page has them, the column below in a caret. */
  private static final Pattern PRINTED =
      Pattern.compile("(?m)^\\w+\\.java:\\d+: \\w+: \\[dovetail:([a-z-]+)]");

  @Test
  void isExpectedWithItsPlace() throws IOException {
    Set<String> missing = new TreeSet<>();
    Stream.of(Code.values())
        .filter(it -> !MISHAPS.contains(it))
        .forEach(it -> missing.add(it.id()));
    missing.removeAll(found("tests/src/test/java", LINE));
    missing.removeAll(found("tests/src/test/mistakes", PRINTED));
    assertEquals(Set.of(), missing, "no test expects these with line, column and text");
  }

  private static Set<String> found(String folder, Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Jars.project(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(it -> found.add(it.group(1)));
      }
    }
    return found;
  }
}
