package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.processor.MainProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The processors keep Gradle's contract, and say so in their jar. */
@JavacOnly("names its compiler")
final class GradleContractTest {
  @TempDir private Path base;

  @Test
  void theJarSaysWhatTheProcessorsAre() throws IOException {
    assertEquals(
        Map.of(
            "dev.dovetail.processor.ClaimingProcessor", "isolating",
            "dev.dovetail.processor.DeviceProcessor", "isolating",
            "dev.dovetail.processor.MainProcessor", "aggregating"),
        kinds());
    assertEquals(
        kinds().keySet(),
        Set.copyOf(lines("META-INF/services/javax.annotation.processing.Processor")),
        "processors that javac finds, and those that Gradle is told of");
  }

  @ParameterizedTest
  @EnumSource
  void aProgramOfManyKinds(InProcess compiler) throws IOException {
    Workshop shop =
        Workshop.in(base.resolve("shop"), compiler)
            .with("-Atarget=test,unix")
            .add(Jars.project("tests/src/test/programs/kit"))
            .add(Jars.project("tests/src/test/programs/house"));
    keepsTheContract(shop);
  }

  @ParameterizedTest
  @EnumSource(names = {"CRUNCH_HTTP", "DIRECT_TCPIP", "NETSTORE_HTTP"})
  void theFileServer(Variant variant) throws IOException {
    Files.writeString(Files.createDirectories(base.resolve("site")).resolve("a.txt"), "a");
    Workshop shop =
        Workshop.in(base.resolve("shop"), InProcess.JAVAC)
            .with(variant.options(base).toArray(String[]::new))
            .add(Variant.sources());
    Recorder recorder = keepsTheContract(shop);
    Set<String> origins =
        recorder.written().stream()
            .filter(it -> it.path().endsWith("Main_unix.java"))
            .findFirst()
            .orElseThrow()
            .origins();
    assertTrue(origins.contains(Variant.PACKAGE + ".FileServer"), origins.toString());
  }

  @Test
  void aMainRestsOnAllThatWasLookedUpForIt() throws IOException {
    Workshop shop =
        Workshop.in(base.resolve("shop"), InProcess.JAVAC)
            .with("-Atarget=test")
            .add(Jars.project("tests/src/test/programs/kit"))
            .add(Jars.project("tests/src/test/programs/house"));
    List<Written> mains =
        shop.build().recorder().written().stream()
            .filter(it -> it.processor().equals(MainProcessor.class.getName()))
            .toList();
    String beside = "META-INF/dovetail/house.House/test";
    assertEquals(
        Set.of("house/Main_test.java", beside + ".json", beside + ".1", beside + ".bash"),
        mains.stream().map(Written::path).collect(Collectors.toSet()));
    for (Written main : mains) {
      SortedSet<String> own = new TreeSet<>(main.origins());
      own.removeIf(it -> it.startsWith("dev.dovetail."));
      assertEquals(
          "house.House house.Rooms house.Shelf house.Tree house.Wood house.package-info"
              + " kit.Cache kit.Disk kit.Factories kit.Network kit.Radio kit.Store kit.Transport"
              + " kit.Web kit.Wire",
          String.join(" ", own),
          main.path());
    }
  }

  @Test
  void theContractIsHeldAgainstWhatIsWritten() {
    String device = "dev.dovetail.processor.DeviceProcessor";
    Recorder recorder = new Recorder();
    recorder.written().add(new Written(device, "CLASS_OUTPUT", "a", Set.of("p.A", "p.B")));
    recorder.written().add(new Written(device, "SOURCE_PATH", "b", Set.of("p.A")));
    recorder.written().add(new Written("p.Other", "CLASS_OUTPUT", "c", Set.of()));
    recorder.read().add("CLASS_PATH META-INF/d");
    assertEquals(
        List.of(
            device
                + " wrote a with the origins "
                + Set.of("p.A", "p.B")
                + ", of which there must be one",
            device + " wrote b to SOURCE_PATH, which Gradle does not track",
            "p.Other wrote c and is unknown, so Gradle would build all anew",
            "a processor reads CLASS_PATH META-INF/d, which Gradle does not track"),
        new GradleContract(Map.of(device, "isolating")).broken(recorder));
  }

  /** Builds it, and sees that all files that are there after are those that the filer gave. */
  private static Recorder keepsTheContract(Workshop shop) throws IOException {
    Built built = shop.build();
    assertEquals(List.of(), built.errors(), built.said());
    Recorder recorder = built.recorder();
    assertEquals(List.of(), new GradleContract(kinds()).broken(recorder));
    Set<String> expected = new TreeSet<>();
    Workshop.files(shop.sources()).keySet().forEach(it -> expected.add("src/" + it));
    recorder.written().forEach(it -> expected.addAll(it.paths()));
    Set<String> there = new TreeSet<>(Workshop.files(shop.folder()).keySet());
    there.removeIf(it -> it.endsWith(".class") && isOfSource(shop, it));
    expected.removeIf(it -> it.endsWith(".class") && isOfSource(shop, it));
    assertEquals(expected, there, "files");
    return recorder;
  }

  private static boolean isOfSource(Workshop shop, String path) {
    String source = path.replaceFirst("^classes/", "").replaceFirst("(\\$.*)?\\.class$", ".java");
    return Files.exists(shop.sources().resolve(source))
        || Files.exists(shop.folder().resolve("generated").resolve(source));
  }

  private static Map<String, String> kinds() throws IOException {
    Map<String, String> kinds = new TreeMap<>();
    for (String line : lines("META-INF/gradle/incremental.annotation.processors")) {
      String[] words = line.split(",", -1);
      kinds.put(words[0], words[1]);
    }
    return kinds;
  }

  private static List<String> lines(String path) throws IOException {
    try (JarFile jar = new JarFile(Jars.processor().toFile());
        InputStream file = jar.getInputStream(jar.getEntry(path))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.isBlank())
          .toList();
    }
  }
}
