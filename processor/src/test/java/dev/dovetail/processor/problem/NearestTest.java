package dev.dovetail.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
  private static final List<String> NAMES = List.of("netstore", "direct", "crunch", "tcpip", "fs");

  @ParameterizedTest
  @CsvSource({
    "crnch, crunch",
    "crunhc, crunch",
    "CRUNCH, crunch",
    "cruunch, crunch",
    "dirct, direct",
    "ft, fs",
    "fxs, fs",
    "netstorrrre, none",
    "port, none",
    "x, none",
    "crunch, none",
    "'', none",
  })
  void isAFewTypingMistakesAway(String typed, String meant) {
    assertEquals(meant, new Nearest(typed).among(NAMES).orElse("none"));
  }

  @Test
  void ofTwoEquallyNearItIsTheFirstInTheAlphabet() {
    assertEquals("ade", new Nearest("xde").among(List.of("bde", "ade")).orElseThrow());
  }

  @Test
  void isAskedForInAQuestion() {
    assertEquals("      did you mean \"crunch\"?", new Nearest("crnch").question(NAMES));
    assertEquals("", new Nearest("nothing near").question(NAMES));
  }
}
