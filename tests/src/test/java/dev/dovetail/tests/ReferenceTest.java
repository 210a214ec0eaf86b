package dev.dovetail.tests;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference shows compiles, with the options it shows, without a warning. */
@JavacOnly("compiles nothing")
final class ReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotations.md",
        "wiring.md",
        "keys.md",
        "targets.md",
        "jobs.md",
        "testing.md",
        "proving.md",
        "descriptor.md"
      })
  void examplesCompile(String page) throws IOException {
    new ReferencePage(page).build().clean();
  }
}
