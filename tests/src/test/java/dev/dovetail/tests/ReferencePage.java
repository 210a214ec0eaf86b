package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the reference, whose examples make up one program.
 *
 * @param file below docs
 */
record ReferencePage(String file) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(java|options|json|mermaid)\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  /** The program. */
  Build build() throws IOException {
    Build build = Build.empty();
    for (String source : blocks("java")) {
      build = build.source(source);
    }
    assertFalse(build.sources().isEmpty(), "no example in " + file);
    for (String options : blocks("options")) {
      build = build.options(options.lines().toList());
    }
    return build;
  }

  /** The examples in a language, in order. */
  List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(text())
        .results()
        .filter(it -> it.group(1).equals(language))
        .map(it -> it.group(2))
        .toList();
  }

  /** Puts another text in the place of an example. */
  void replace(String example, String text) throws IOException {
    Files.writeString(path(), text().replace(example, text));
  }

  private String text() throws IOException {
    return Files.readString(path());
  }

  private Path path() {
    return Jars.project("docs").resolve(file);
  }
}
