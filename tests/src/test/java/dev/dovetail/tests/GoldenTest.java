package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated, as it is read by people. */
final class GoldenTest {
  @TempDir private Path base;

  @ParameterizedTest
  @EnumSource
  void main(Variant variant) throws IOException {
    check(variant, "Main_unix");
  }

  @Test
  void accessorOfEmbeddedFiles() throws IOException {
    check(Variant.CRUNCH_TCPIP, "Main_unix_crunch");
  }

  @ParameterizedTest
  @EnumSource(Devices.class)
  void indexEntries(Devices devices) throws IOException {
    Compilation compilation =
        Build.empty().sources(Jars.project("devices/" + devices + "/src/main/java")).run();
    List<JavaFileObject> entries =
        compilation.generatedFiles().stream()
            .filter(it -> it.getName().endsWith("/Entry.class"))
            .toList();
    assertFalse(entries.isEmpty(), "no entries");
    for (JavaFileObject entry : entries) {
      String name = entry.getName().replaceFirst(".*/dev/dovetail/index/", "index/");
      new Golden(name.replace(".class", ".txt")).check(disassembled(entry));
    }
  }

  /** What a class file says of itself: its declaration and its annotation. */
  private String disassembled(JavaFileObject file) throws IOException {
    Path copy = base.resolve("Entry.class");
    try (InputStream content = file.openInputStream()) {
      Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    var text = new StringWriter();
    var writer = new PrintWriter(text);
    ToolProvider.findFirst("javap").orElseThrow().run(writer, writer, "-v", copy.toString());
    List<String> lines = text.toString().lines().toList();
    int annotation = lines.indexOf("RuntimeInvisibleAnnotations:");
    return Stream.concat(
            lines.stream()
                .filter(it -> it.startsWith("interface ") || it.contains("major version")),
            lines.subList(annotation, lines.size()).stream().skip(2))
        .map(it -> it.strip() + "\n")
        .collect(Collectors.joining());
  }

  private void check(Variant variant, String simpleName) throws IOException {
    Path site = Files.createDirectories(base.resolve("site"));
    Files.writeString(site.resolve("index.html"), "<h1>Hello</h1>\n");
    Files.writeString(site.resolve("page.html"), "<p>More</p>\n");
    Compilation compilation =
        Build.empty().sources(Variant.sources()).options(variant.options(base)).clean();
    new Golden(variant + "/" + simpleName + ".java")
        .check(Build.generated(compilation, Variant.PACKAGE + "." + simpleName).orElseThrow());
  }

  /** The modules whose devices are read. */
  enum Devices {
    NETWORK,
    HTTP;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
