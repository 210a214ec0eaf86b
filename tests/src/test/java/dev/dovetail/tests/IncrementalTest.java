package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** After a change, what a build tool builds again is what it would build from nothing. */
@JavacOnly("names its compilers")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IncrementalTest {
  private static final String MAIN = "house.Main_test";

  private final Map<InProcess, Finished> whole = new HashMap<>();
  private final Map<String, Finished> clean = new HashMap<>();
  private final Path base;

  IncrementalTest(@TempDir Path base) {
    this.base = base;
  }

  /** A project that is built. */
  record Finished(Workshop shop, Built built) {}

  /** Eclipse's batch compiler does not write over classes, so nobody builds with it in parts. */
  static Stream<Arguments> changes() {
    return Stream.of(Change.values())
        .flatMap(
            change ->
                Stream.concat(
                    Stream.of(Way.values()).map(way -> Arguments.of(InProcess.JAVAC, change, way)),
                    Stream.of(Arguments.of(InProcess.ECJ, change, Way.GRADLE))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theNextBuildIsRight(InProcess compiler, Change change, Way way) throws Exception {
    Finished whole = whole(compiler);
    Workshop shop = whole.shop().copy(base.resolve(compiler + "-" + change + "-" + way));
    change.make(shop);
    Finished clean = clean(compiler, change, shop);
    Changes changes =
        Changes.between(Workshop.files(whole.shop().sources()), Workshop.files(shop.sources()));
    Built again = way.again(shop, whole.built(), changes);
    assertEquals(clean.built().errors(), again.errors(), again.said());
    if (again.errors().isEmpty()) {
      assertSame(outcome(clean.shop(), way), outcome(shop, way));
      if (Files.exists(shop.classes().resolve("house/Main_test.class"))) {
        assertEquals(seen(clean.shop()), seen(shop));
      }
    }
  }

  @Test
  void eclipseDoesNotWriteOverAMain() throws IOException {
    Finished whole = whole(InProcess.ECJ);
    Workshop shop = whole.shop().copy(base.resolve("over"));
    Change.SLOT_CHOOSES_SOMETHING_ELSE.make(shop);
    Built again = Way.MAVEN.again(shop, whole.built(), new Changes(Set.of(), Set.of()));
    assertEquals(
        List.of(
            "[dovetail:cannot-write] the compiler could not write: Main_test, since an older one is"
                + " on the class path: remove that, or the folder it is in (Source file already"
                + " exists : house.Main_test)"),
        again.errors(),
        again.said());
  }

  private static List<String> seen(Workshop shop) throws Exception {
    return new Classes(shop.classes()).seen(MAIN);
  }

  private Finished whole(InProcess compiler) throws IOException {
    if (!whole.containsKey(compiler)) {
      Workshop shop =
          Workshop.in(base.resolve("whole-" + compiler), compiler)
              .with("-Atarget=test")
              .add(Jars.project("tests/src/test/programs/kit"))
              .add(Jars.project("tests/src/test/programs/house"));
      Built built = shop.build();
      assertEquals(List.of(), built.errors(), built.said());
      whole.put(compiler, new Finished(shop, built));
    }
    return whole.get(compiler);
  }

  private Finished clean(InProcess compiler, Change change, Workshop changed) throws IOException {
    String name = "clean-" + compiler + "-" + change;
    if (!clean.containsKey(name)) {
      Workshop shop = changed.cleanCopy(base.resolve(name));
      clean.put(name, new Finished(shop, shop.build()));
    }
    return clean.get(name);
  }

  /**
   * Everything that was made, or, by a way that leaves stale files, the program and what tells of
   * it.
   */
  private static Map<String, String> outcome(Workshop shop, Way way) throws IOException {
    Map<String, String> outcome = new TreeMap<>();
    for (String folder : List.of("classes", "generated")) {
      Workshop.files(shop.folder().resolve(folder))
          .forEach(
              (path, content) -> {
                String file = folder + "/" + path;
                if (way == Way.GRADLE || file.contains("Main_") || file.contains("META-INF")) {
                  boolean text = path.endsWith(".java") || path.endsWith(".json");
                  outcome.put(
                      file,
                      text
                          ? new String(content, StandardCharsets.UTF_8)
                          : HexFormat.of().formatHex(content));
                }
              });
    }
    assertFalse(outcome.isEmpty() && way == Way.GRADLE, "nothing was made");
    return outcome;
  }

  private static void assertSame(Map<String, String> clean, Map<String, String> again) {
    assertEquals(clean.keySet(), again.keySet(), "files");
    clean.forEach((path, content) -> assertEquals(content, again.get(path), path));
  }
}
