package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.Device;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Each device that is shipped has a page that says what its annotations say. {@code -Dgolden=write}
 * writes them anew.
 */
@JavacOnly("reads compiled devices, which are the same for every compiler")
final class DevicePagesTest {
  private static final Path FOLDER = Jars.project("docs/devices");
  private static final Path LIST = Jars.project("docs/devices.md");

  @Test
  void pagesSayWhatTheAnnotationsSay() throws IOException {
    Map<String, List<DevicePage>> devices = devices();
    assertFalse(devices.isEmpty(), "no device was found");
    Map<Path, String> pages = new TreeMap<>();
    pages.put(LIST, list(devices));
    devices.forEach(
        (name, all) ->
            pages.put(
                FOLDER.resolve(name + ".md"),
                "# "
                    + name
                    + "\n\n"
                    + all.stream().map(DevicePage::text).collect(Collectors.joining("\n"))));
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      for (var page : pages.entrySet()) {
        Files.writeString(page.getKey(), page.getValue());
      }
    }
    for (var page : pages.entrySet()) {
      assertTrue(Files.exists(page.getKey()), () -> page.getKey() + " is missing: -Dgolden=write");
      assertEquals(page.getValue(), Files.readString(page.getKey()), page.getKey().toString());
    }
    Set<Path> there = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.forEach(there::add);
    }
    there.removeAll(pages.keySet());
    assertEquals(Set.of(), there, "pages of devices that are gone");
  }

  private static String list(Map<String, List<DevicePage>> devices) {
    StringBuilder text =
        new StringBuilder(
            """
            # Devices

            What is shipped, from the annotations of the devices; each has a page.

            | device | signatures | targets | what it does |
            | --- | --- | --- | --- |
            """);
    devices.forEach(
        (name, all) ->
            all.forEach(
                it ->
                    text.append("| [`" + name + "`](devices/" + name + ".md) | " + it.signatures())
                        .append(" | " + it.targets() + " | " + it.device().doc() + " |\n")));
    return text.toString();
  }

  /** All devices in the project's jars, by name. */
  private static Map<String, List<DevicePage>> devices() throws IOException {
    List<Path> jars = Jars.devices();
    Map<String, String> artifacts = new LinkedHashMap<>();
    for (Path jar : jars) {
      try (var file = new JarFile(jar.toFile())) {
        String artifact = artifact(file);
        file.stream()
            .map(it -> it.getName())
            .filter(it -> it.startsWith("dev/dovetail/") && it.endsWith(".class"))
            .filter(it -> !it.contains("$") && !it.contains("/index/") && !it.contains("-info"))
            .map(it -> it.replace(".class", "").replace('/', '.'))
            .sorted()
            .forEach(it -> artifacts.put(it, artifact));
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var out = new StringWriter();
    var task =
        compiler.getTask(
            out,
            null,
            null,
            List.of("-proc:only", "-cp", System.getProperty("java.class.path")),
            artifacts.keySet(),
            null);
    var finder = new Finder(artifacts);
    task.setProcessors(List.of(finder));
    assertTrue(task.call(), out::toString);
    return finder.found;
  }

  /** As Maven wrote it into the jar. */
  private static String artifact(JarFile jar) throws IOException {
    JarEntry entry =
        jar.stream()
            .filter(it -> it.getName().endsWith("/pom.properties"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(jar.getName() + " was not packaged by Maven"));
    var properties = new Properties();
    try (InputStream in = jar.getInputStream(entry)) {
      properties.load(in);
    }
    return properties.getProperty("groupId") + ":" + properties.getProperty("artifactId");
  }

  @SupportedAnnotationTypes("dev.dovetail.Device")
  private static final class Finder extends AbstractProcessor {
    private final Map<String, List<DevicePage>> found = new TreeMap<>();
    private final Map<String, String> artifacts;

    Finder(Map<String, String> artifacts) {
      this.artifacts = artifacts;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (var element : round.getElementsAnnotatedWith(Device.class)) {
        Device device = element.getAnnotation(Device.class);
        String type = DevicePage.type(element).getQualifiedName().toString();
        String artifact = Objects.requireNonNull(artifacts.get(type), type);
        var page = new DevicePage(element, device, artifact);
        found.computeIfAbsent(page.name(), it -> new ArrayList<>()).add(page);
      }
      return false;
    }
  }
}
