package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is printed for mistakes that people make, to the last letter. After a change of words,
 * {@code -Dgolden=write} puts the new ones into the pages, to be read before they are kept.
 */
final class MistakeTest {
  @TempDir private Path base;

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void saysWhatIsWrong(Mistake mistake) throws IOException {
    String printed = mistake.printed(base);
    if ("write".equals(System.getProperty("golden"))) {
      MistakePage.write(mistake, printed);
    } else {
      assertEquals(Expected.said(mistake.expected()), Expected.said(printed), mistake::toString);
    }
  }

  static List<Mistake> mistakes() throws IOException {
    return MistakePage.in(Jars.project("tests/src/test/mistakes")).stream()
        .flatMap(it -> it.mistakes().stream())
        .toList();
  }
}
