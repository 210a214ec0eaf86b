package dev.dovetail.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that explains a problem: fenced blocks {@code java} are an example's sources, {@code
 * options} its options, one a line, and {@code text} is what the compiler says of it.
 *
 * @param file where it is
 * @param text what it says
 */
record ProblemPage(Path file, String text) {
  private static final Path FOLDER = Jars.project("docs/problems");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

  /** The page of a code. */
  static ProblemPage of(String code) throws IOException {
    Path file = FOLDER.resolve(code + ".md");
    return new ProblemPage(file, Files.readString(file));
  }

  /** The codes that have a page. */
  static List<String> codes() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(it -> it.getFileName().toString().replaceFirst("\\.md$", ""))
          .sorted()
          .toList();
    }
  }

  /** Its example; nothing to compile where a program cannot bring the problem about. */
  Build example() {
    Build build = Build.empty();
    for (String source : blocks("java")) {
      if (!isConfigurator(source)) {
        build = build.source(source);
      }
    }
    for (String options : blocks("options")) {
      for (String option : options.lines().toList()) {
        build = build.option(option);
      }
    }
    return build;
  }

  /** What the compiler says of the example, its configurators on the processor path. */
  String printed(Path base) throws IOException {
    ProcessorPath path = ProcessorPath.in(base);
    for (String source : blocks("java")) {
      if (isConfigurator(source)) {
        path = path.with(source);
      }
    }
    return new Report(path.jars().isEmpty() ? example().run() : path.run(example())).text();
  }

  private static boolean isConfigurator(String source) {
    return source.contains("implements Configurator");
  }

  /** What it says that the compiler says. */
  String message() {
    List<String> messages = blocks("text");
    if (messages.size() != 1) {
      throw new AssertionError(file + " has " + messages.size() + " text blocks, not one");
    }
    return messages.get(0);
  }

  /** Puts what the compiler says into the page. */
  void write(String message) throws IOException {
    Matcher block = Pattern.compile("(?ms)^```text\n.*?^```$").matcher(text);
    String replacement = Matcher.quoteReplacement("```text\n" + message + "```");
    Files.writeString(file, block.replaceFirst(replacement));
  }

  private List<String> blocks(String kind) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(it -> it.group(1).equals(kind))
        .map(ProblemPage::content)
        .toList();
  }

  private static String content(MatchResult block) {
    return block.group(2);
  }
}
