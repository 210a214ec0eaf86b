package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.processor.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every problem has a page, and what the page prints is what the compiler prints. After a change of
 * words, {@code -Dgolden=write} puts the new ones into the pages, to be read before they are kept.
 */
final class ProblemPageTest {
  /** Those that no program brings about; {@link MishapTest} does. */
  private static final Set<Code> MISHAPS = EnumSet.of(Code.CANNOT_WRITE, Code.INTERNAL);

  @TempDir private Path base;

  @ParameterizedTest
  @EnumSource(Code.class)
  void printsWhatTheCompilerPrints(Code code) throws IOException {
    ProblemPage page = ProblemPage.of(code.id());
    assertTrue(page.text().startsWith("# " + code.id() + "\n"), page.file() + " has another title");
    assertTrue(
        page.message().contains("[dovetail:" + code.id() + "]") || rewriting(),
        page.file() + " shows another problem");
    assertEquals(
        MISHAPS.contains(code),
        page.example().sources().isEmpty(),
        page.file() + ": has it a program to compile?");
    if (MISHAPS.contains(code)) {
      return;
    }
    String printed = page.printed(base);
    if (rewriting()) {
      page.write(printed);
    } else {
      Expected expected = new Expected(page.example().sources());
      assertEquals(
          Expected.said(expected.printed(page.message())),
          Expected.said(printed),
          page.file().toString());
    }
  }

  @Test
  void theIndexNamesEachPageOnce() throws IOException {
    String index = Files.readString(Jars.project("docs/problems.md"));
    List<String> named =
        Pattern.compile("\\[([\\w-]+)]\\(problems/\\1\\.md\\)")
            .matcher(index)
            .results()
            .map(it -> it.group(1))
            .sorted()
            .toList();
    List<String> codes = Stream.of(Code.values()).map(Code::id).sorted().toList();
    assertEquals(codes, named, "docs/problems.md names other codes than there are");
    assertEquals(codes, ProblemPage.codes(), "docs/problems has other pages than there are codes");
  }

  private static boolean rewriting() {
    return "write".equals(System.getProperty("golden"));
  }
}
