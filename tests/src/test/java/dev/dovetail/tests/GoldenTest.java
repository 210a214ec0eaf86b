package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            .filter(it -> it.getKind() == JavaFileObject.Kind.SOURCE)
            .toList();
    assertFalse(entries.isEmpty(), "no entries");
    for (JavaFileObject entry : entries) {
      String name = entry.getName().replaceFirst(".*/dev/dovetail/index/", "index/");
      new Golden(name).check(Build.text(entry));
    }
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
