package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The drawing of the file server that the reference shows is the one that the tool makes. With
 * {@code -Dgolden=write} it is put there anew.
 */
@JavacOnly("runs the tool, which has javac inside")
final class GraphPageTest {
  @Test
  void showsTheFileServer() throws Exception {
    ReferencePage page = new ReferencePage("graph.md");
    String shown = page.blocks("mermaid").get(0);
    String drawn = drawn();
    if ("write".equals(System.getProperty("golden"))) {
      page.replace(shown, drawn);
    } else {
      assertEquals(shown, drawn);
    }
  }

  private static String drawn() throws IOException, InterruptedException {
    String libraries =
        Jars.libraries().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-jar",
                tool().toString(),
                "graph",
                "--before",
                "--format=mermaid",
                "-cp",
                libraries,
                "-Atarget=unix",
                "-Adovetail.basedir=" + Jars.project("."),
                "-Afs=docs",
                Variant.sources().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String drawn = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), drawn);
    return drawn;
  }

  private static Path tool() throws IOException {
    try (Stream<Path> files = Files.list(Jars.project("tool/target"))) {
      List<Path> jars =
          files
              .filter(it -> it.getFileName().toString().matches("dovetail-tool-[0-9.]+\\.jar"))
              .toList();
      assertEquals(1, jars.size(), "the packaged tool: " + jars);
      return jars.get(0);
    }
  }
}
