package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same program gives the same bytes: generated sources, entries and descriptors, in whatever
 * order, compiler and surroundings.
 */
@JavacOnly("names its compilers")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SameBytesTest {
  private static final Path KIT = Jars.project("tests/src/test/programs/kit");
  private static final Path HOUSE = Jars.project("tests/src/test/programs/house");

  private final Path base;
  private final Map<String, byte[]> expected;

  SameBytesTest(@TempDir Path base) throws IOException {
    this.base = base;
    Files.writeString(Files.createDirectories(base.resolve("site/ı")).resolve("I.txt"), "a");
    Files.writeString(base.resolve("site/b.txt"), "b");
    Workshop shop = shop("expected", InProcess.JAVAC).add(KIT);
    Built built = shop.build();
    assertEquals(List.of(), built.errors(), built.said());
    expected = made(shop.classes(), shop.folder().resolve("generated"));
  }

  @ParameterizedTest
  @CsvSource({"JAVAC, 1", "JAVAC, 2", "JAVAC, 3", "ECJ, 4", "ECJ, 5"})
  void inAnyOrder(InProcess compiler, long seed) throws IOException {
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    Workshop shop = shop("shuffled-" + seed, compiler).add(KIT);
    List<Path> files = new ArrayList<>(new Sources(shop.sources()).files());
    Collections.shuffle(files, random);
    List<Processor> processors = new ArrayList<>(new Recorder().processors());
    processors.add(random.nextInt(processors.size() + 1), new Generating(new TreeMap<>()));
    Workshop.Diagnoses said = shop.build(files, List.of(), processors);
    assertEquals(List.of(), said.errors(), said.all());
    assertSame(expected, made(shop.classes(), shop.folder().resolve("generated")));
  }

  /** Devices come from several folders, in any order. */
  @ParameterizedTest
  @EnumSource
  void withLibrariesInAnyOrder(InProcess compiler) throws IOException {
    Workshop kit = Workshop.in(base.resolve("kit-" + compiler), compiler).add(KIT);
    Built built = kit.build();
    assertEquals(List.of(), built.errors(), built.said());
    List<Path> parts = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : Workshop.files(kit.classes()).entrySet()) {
      Path part = kit.folder().resolve("part" + Math.floorMod(file.getKey().hashCode(), 3));
      Path target = part.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
      parts.remove(part);
      parts.add(part);
    }
    Map<String, byte[]> programs = new TreeMap<>(expected);
    programs.keySet().removeIf(it -> it.contains("/kit_"));
    for (long seed : List.of(6L, 7L)) {
      System.out.println("seed " + seed);
      Collections.shuffle(parts, new Random(seed));
      Workshop shop = shop("apart-" + compiler + seed, compiler);
      for (Path part : parts) {
        shop = shop.against(part);
      }
      Built apart = shop.build();
      assertEquals(List.of(), apart.errors(), apart.said());
      Map<String, byte[]> made = made(shop.classes(), shop.folder().resolve("generated"));
      made.keySet().removeIf(it -> it.contains("/kit_"));
      assertSame(programs, made);
    }
  }

  static Stream<Path> jdks() {
    Path own = Path.of(System.getProperty("java.home")).toAbsolutePath();
    try (Stream<Path> all = Files.list(own.resolveSibling(""))) {
      Stream<Path> others =
          all
              .filter(it -> Files.exists(it.resolve("bin/javac")) && !Files.isSymbolicLink(it))
              .filter(it -> !it.equals(own))
              .toList()
              .stream();
      return Stream.concat(Stream.of(own), others).limit(3);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In Turkish, i is no small I; the day, the encoding and the ends of lines are others, too. */
  @ParameterizedTest
  @MethodSource("jdks")
  void whereverAndWhateverTheJdk(Path jdk) throws Exception {
    Path output = base.resolve("jdk-" + jdk.getFileName()).resolve("classes");
    Path start = Files.createDirectories(base.resolve("start-" + jdk.getFileName()));
    Workshop shop = shop("jdk-" + jdk.getFileName(), InProcess.JAVAC).add(KIT);
    Javac.to(output)
        .with("--release", "17", "-encoding", "UTF-8", "-Xlint:-options")
        .with(shop.options().toArray(String[]::new))
        .sources(shop.sources())
        .runInChild(
            jdk,
            start,
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n"));
    assertSame(expected, made(output, output.resolveSibling("classes-generated")));
    assertEquals(Map.of(), Workshop.files(start), "the working directory");
  }

  @Test
  void thereIsSomethingToCompare() {
    for (String part :
        List.of("/house/Main_unix.java", "/index/", "/META-INF/dovetail/", ".files")) {
      assertEquals(
          1, expected.keySet().stream().filter(it -> it.contains(part)).limit(1).count(), part);
    }
  }

  private Workshop shop(String name, InProcess compiler) throws IOException {
    return Workshop.in(base.resolve(name), compiler)
        .with("-Atarget=unix", "-Afs=site", "-Aport=80", "-Adovetail.basedir=" + base)
        .add(HOUSE)
        .add(Variant.sources());
  }

  /** What was generated, and what is no class of a source. */
  private static SortedMap<String, byte[]> made(Path classes, Path generated) throws IOException {
    SortedMap<String, byte[]> made = new TreeMap<>();
    Workshop.files(generated)
        .forEach(
            (path, content) -> {
              if (path.endsWith(".java")) {
                made.put("generated/" + path, content);
              }
            });
    Workshop.files(classes)
        .forEach(
            (path, content) -> {
              if (!path.endsWith(".class") || path.startsWith("dev/dovetail/index/")) {
                made.put("classes/" + path, content);
              }
            });
    return made;
  }

  private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> made) {
    assertEquals(String.join("\n", expected.keySet()), String.join("\n", made.keySet()), "files");
    expected.forEach((path, content) -> assertArrayEquals(content, made.get(path), path));
  }
}
