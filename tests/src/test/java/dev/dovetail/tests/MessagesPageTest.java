package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The comparison of messages shows what the compiler says today. {@code bench/messages} writes it
 * anew, with what the others say.
 */
final class MessagesPageTest {
  private static final Path PAGE = Jars.project("docs/messages.md");
  private static final String OURS = "### Dovetail\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void showsWhatTheCompilerPrints(String title, Blocks program, Blocks mistake) {
    Map<String, String> sources = new LinkedHashMap<>();
    Stream.of(program, mistake)
        .flatMap(it -> it.of("java").stream())
        .forEach(it -> sources.put(new SourceText(it).className(), it));
    Build build = Build.empty();
    for (var source : sources.entrySet()) {
      build = build.source(source.getKey(), source.getValue());
    }
    String printed = new Report(build.option("-Atarget=unix").run()).text();
    String shown = String.join("", mistake.of("text")).replaceFirst("\\d+ errors?\n$", "");
    assertEquals(
        Expected.said(new Expected(build.sources()).printed(shown)),
        Expected.said(printed),
        title + ": run bench/messages");
  }

  static Stream<Object[]> mistakes() throws IOException {
    List<String> sections = List.of(Files.readString(PAGE).split("(?m)^## ", -1));
    Blocks program = ours(sections.get(1));
    return sections.stream()
        .skip(2)
        .map(it -> new Object[] {it.lines().findFirst().orElse(""), program, ours(it)});
  }

  private static Blocks ours(String section) {
    return new Blocks(section.substring(section.indexOf(OURS)));
  }
}
