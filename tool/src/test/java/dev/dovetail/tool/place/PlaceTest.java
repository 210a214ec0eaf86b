package dev.dovetail.tool.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources say where a declaration begins; class files, where its body does. */
final class PlaceTest {
  private static final String SOURCE =
      """
      package a.b;

      import dev.dovetail.Device;
      import dev.dovetail.runtime.Arguments;

      public final class Some {
        @Device(type = Arguments.class, name = "nested")
        public abstract static class Nested implements Arguments {
          private final int number;

          public Nested(
              int number,
              int another) {
            this.number = number;
          }
        }

        @Device(type = Arguments.class, name = "made")
        public static Arguments made() {
          throw new IllegalStateException();
        }

        @Device(type = Arguments.class, name = "bare")
        public abstract static class Bare implements Arguments {}
      }
      """;

  private static final Set<String> DEVICES =
      Set.of("a.b.Some.Nested", "a.b.Some.made", "a.b.Some.Bare", "a.b.Some.absent", "Nowhere");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void sourcesSayWhereADeclarationBegins() throws IOException {
    SourceReader reader = new SourceReader();
    compile(List.of("-proc:only"), reader);
    assertEquals(
        Map.of(
            "a.b.Some.Nested", "a/b/Some.java:11",
            "a.b.Some.made", "a/b/Some.java:18",
            "a.b.Some.Bare", "a/b/Some.java:24"),
        texts(reader.lines()));
  }

  @Test
  void classFilesSayWhereABodyBegins() throws IOException {
    Path classes = compile(List.of("-proc:none"));
    Map<String, String> lines =
        Map.of(
            "a.b.Some.Nested", "a/b/Some.java:13",
            "a.b.Some.made", "a/b/Some.java:20",
            "a.b.Some.Bare", "a/b/Some.java:24");
    assertEquals(lines, in(classes), "in a folder");
    assertEquals(lines, in(jar(classes)), "in a jar");
    assertEquals(lines, in(folder, jar(classes)), "in the second entry");
  }

  @Test
  void withoutLinesNothingIsKnown() throws IOException {
    assertEquals(Map.of(), in(compile(List.of("-proc:none", "-g:none"))));
    assertEquals(Map.of(), in(compile(List.of("-proc:none", "-g:lines"))));
  }

  private static Map<String, String> in(Path... entries) throws IOException {
    return texts(new ClassFiles(List.of(entries)).lines(DEVICES));
  }

  private static Map<String, String> texts(Map<String, SourceLine> lines) {
    Map<String, String> texts = new TreeMap<>();
    lines.forEach((name, line) -> texts.put(name, line.toString()));
    return texts;
  }

  private Path compile(List<String> how, SourceReader... readers) throws IOException {
    Path source = Files.createDirectories(folder.resolve("a/b")).resolve("Some.java");
    Files.writeString(source, SOURCE);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter said = new StringWriter();
    try (var files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var task =
          javac.getTask(
              said,
              files,
              null,
              Stream.concat(
                      how.stream(),
                      Stream.of(
                          "-d", classes.toString(), "-cp", System.getProperty("java.class.path")))
                  .toList(),
              null,
              files.getJavaFileObjects(source));
      if (readers.length > 0) {
        task.setProcessors(List.of(readers));
      }
      assertEquals(true, task.call(), said::toString);
    }
    return classes;
  }

  private Path jar(Path classes) throws IOException {
    Path jar = folder.resolve("classes.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
    return jar;
  }
}
