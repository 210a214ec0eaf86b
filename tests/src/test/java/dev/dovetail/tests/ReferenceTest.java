package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference shows compiles, with the options it shows, without a warning. */
final class ReferenceTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern BLOCK =
      Pattern.compile("^```(java|options)\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern PACKAGE = Pattern.compile("package (\\w+);");
  private static final Pattern TYPE =
      Pattern.compile("^public (?:final )?(?:class|interface) (\\w+)", Pattern.MULTILINE);

  @ParameterizedTest
  @ValueSource(
      strings = {"annotations.md", "wiring.md", "keys.md", "targets.md", "jobs.md", "testing.md"})
  void examplesCompile(String page) throws IOException {
    Build build = Build.empty();
    for (MatchResult block : blocks(page)) {
      build =
          block.group(1).equals("java")
              ? withSource(build, block.group(2))
              : withOptions(build, block.group(2));
    }
    assertFalse(build.sources().isEmpty(), "no example in " + page);
    Compilation compilation = build.run();
    assertEquals(List.of(), Build.messages(compilation, Diagnostic.Kind.ERROR));
    assertEquals(List.of(), Build.messages(compilation, Diagnostic.Kind.WARNING));
  }

  private static List<MatchResult> blocks(String page) throws IOException {
    return BLOCK.matcher(Files.readString(DOCS.resolve(page))).results().toList();
  }

  private static Build withSource(Build build, String text) {
    return build.source(first(PACKAGE, text) + "." + first(TYPE, text), text);
  }

  private static Build withOptions(Build build, String text) {
    Build with = build;
    for (String option : text.lines().toList()) {
      with = with.option(option);
    }
    return with;
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
