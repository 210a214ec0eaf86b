package dev.dovetail.processor.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions have the order that Maven gives them. */
final class VersionTest {
  private static final List<String> WORDS =
      List.of(
          "0",
          "0",
          "00",
          "1",
          "1",
          "2",
          "10",
          "010",
          "20261122235959",
          "alpha",
          "a",
          "beta",
          "b",
          "milestone",
          "m",
          "rc",
          "cr",
          "RC",
          "snapshot",
          "SNAPSHOT",
          "ga",
          "final",
          "Final",
          "release",
          "sp",
          "jre",
          "android",
          "x",
          "y",
          "v",
          "_",
          "+build",
          "M");
  private static final List<String> SIGNS = List.of(".", ".", "-", "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0-alpha-1 < 1.0-beta",
        "1.0-beta < 1.0-milestone",
        "1.0-M2 < 1.0-rc1",
        "1.0-rc1 < 1.0-SNAPSHOT",
        "1.0-SNAPSHOT < 1.0",
        "1.0 < 1.0-sp",
        "1.0-sp < 1.0-jre",
        "1.0-jre < 1.0.1",
        "1.9 < 1.10",
        "1.0-rc2 < 1.0-rc10",
        "2.0 < 20261122235959",
        "1-1 < 1.1",
      })
  void order(String claim) {
    String[] sides = claim.split(" < ", 2);
    assertEquals(-1, compare(sides[0], sides[1]), claim);
    assertEquals(1, compare(sides[1], sides[0]), claim);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 = 1.0", "1.0.Final = 1", "1-ga = 1.0", "1.0-cr1 = 1-RC-1"})
  void sameVersion(String claim) {
    String[] sides = claim.split(" = ", 2);
    assertEquals(0, compare(sides[0], sides[1]), claim);
    assertEquals(version(sides[0]), version(sides[1]), claim);
    assertEquals(version(sides[0]).hashCode(), version(sides[1]).hashCode(), claim);
  }

  @Test
  void theOrderIsMavens() {
    long seed = Long.getLong("seed", 20261122L);
    System.out.println("VersionTest: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 200_000; i++) {
      String a = text(random);
      String b = random.nextInt(3) == 0 ? changed(a, random) : text(random);
      int expected = Integer.signum(new ComparableVersion(a).compareTo(new ComparableVersion(b)));
      assertEquals(expected, compare(a, b), () -> a + " against " + b + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1..2", "1.", "-1", "1 2", "1,2", "[1]", "${v}", "LATEST", "RELEASE"})
  void noVersion(String text) {
    assertEquals(List.of(), Version.of(text).stream().toList());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int parts = 1 + random.nextInt(5); parts > 0; parts--) {
      if (!text.isEmpty()) {
        text.append(SIGNS.get(random.nextInt(SIGNS.size())));
      }
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  private static String changed(String text, Random random) {
    return text + SIGNS.get(random.nextInt(SIGNS.size())) + WORDS.get(random.nextInt(WORDS.size()));
  }

  private static int compare(String a, String b) {
    return Integer.signum(version(a).compareTo(version(b)));
  }

  private static Version version(String text) {
    return Version.of(text).orElseThrow(() -> new AssertionError(text + " is refused"));
  }
}
