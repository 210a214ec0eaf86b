package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.processor.read.EntryName;
import dev.dovetail.processor.read.Shipped;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The processor's list of what ships is what the jars have. After a change, {@code -Dgolden=write}
 * writes the list anew from them.
 */
@JavacOnly("compiles nothing")
final class ShippedTest {
  private static final Pattern ENTRY =
      Pattern.compile("dev/dovetail/index/([^/]+)/([^/]+)/([^/]+)/Entry\\.class");
  private static final Path LIST =
      Jars.project("processor/src/main/filtered/dev/dovetail/processor/read/shipped.txt");

  @Test
  void theListIsWhatTheJarsHave() throws IOException {
    TreeSet<String> shipped = new TreeSet<>();
    String version = "";
    for (Path jar : jars()) {
      try (JarFile file = new JarFile(jar.toFile())) {
        Properties maven = maven(file);
        version = maven.getProperty("version");
        String artifact = maven.getProperty("groupId") + ":" + maven.getProperty("artifactId");
        for (JarEntry one : file.stream().toList()) {
          Matcher entry = ENTRY.matcher(one.getName());
          // An application has an entry by its class, too, which is no name for wirings.
          if (entry.matches() && !plain(entry.group(2)).contains(".")) {
            String line = plain(entry.group(1)) + " " + plain(entry.group(2));
            shipped.add(line + " " + plain(entry.group(3)) + " " + artifact + ":" + version);
          }
        }
      }
    }
    if ("write".equals(System.getProperty("golden"))) {
      String lines = String.join("\n", shipped) + "\n";
      Files.writeString(LIST, lines.replace(":" + version + "\n", ":${project.version}\n"));
      return;
    }
    List<String> listed =
        Shipped.load().entries().stream()
            .map(it -> String.join(" ", it.signature(), it.name(), it.target(), it.artifact()))
            .toList();
    assertEquals(
        String.join("\n", shipped),
        String.join("\n", listed),
        LIST + " differs from the jars; write it with -Dgolden=write, and build again");
  }

  @Test
  void everyModuleWithDevicesIsLookedAt() throws IOException {
    List<String> jars = jars().stream().map(it -> it.getFileName().toString()).toList();
    try (Stream<Path> modules = Files.list(Jars.project("devices"))) {
      for (Path module : modules.filter(it -> Files.exists(it.resolve("pom.xml"))).toList()) {
        String artifact = "dovetail-" + module.getFileName() + "-";
        assertTrue(
            jars.stream().anyMatch(it -> it.startsWith(artifact)),
            () -> artifact + " is not on the class path of the tests");
      }
    }
  }

  @Test
  void namesAreReadBack() {
    for (String name : List.of("a.b.C", "a_b.C", "my-store", "x$y", "new", "_2", "a-_.$")) {
      String inPackage = new EntryName("s", name, "t").packageName();
      String mangled =
          inPackage.substring("dev.dovetail.index.s.".length(), inPackage.length() - 2);
      assertEquals(name, plain(mangled));
    }
  }

  private static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(it -> it.getFileName().toString().matches("dovetail-.*\\.jar"))
        .toList();
  }

  private static Properties maven(JarFile jar) throws IOException {
    Properties properties = new Properties();
    for (JarEntry one : jar.stream().toList()) {
      if (one.getName().matches("META-INF/maven/.*/pom\\.properties")) {
        properties.load(jar.getInputStream(one));
      }
    }
    return properties;
  }

  /** A name as it was before it became part of a package's. */
  private static String plain(String mangled) {
    List<String> parts = new ArrayList<>();
    Matcher part = Pattern.compile("_[1-4]?|[^_]+").matcher(mangled);
    while (part.find()) {
      parts.add(
          switch (part.group()) {
            case "_" -> ".";
            case "_1" -> "_";
            case "_2" -> "-";
            case "_3" -> "$";
            case "_4" -> "";
            default -> part.group();
          });
    }
    return String.join("", parts);
  }
}
