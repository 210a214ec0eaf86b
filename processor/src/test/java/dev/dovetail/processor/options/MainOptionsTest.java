package dev.dovetail.processor.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What options say of what is below a path. */
final class MainOptionsTest {
  @Test
  void aPathOfAnyLengthIsKeptAsItIs() {
    String path = "a.".repeat(100_000);
    MainOptions options = main(path + "b");
    assertEquals(3, options.reached().size());
    assertTrue(options.anyBelow("a.a.a"));
    assertFalse(options.anyBelow("a.b"));
  }

  @Test
  void whatStandsBeforeAPathMayBeATargetAndAnApplication() {
    MainOptions options = main("unix.App.store.network.flow");
    assertTrue(options.anyBelow("store"));
    assertTrue(options.anyBelow("store.network"));
    assertFalse(options.anyBelow("store.network.flow"));
    assertFalse(options.anyBelow("stor"));
    assertFalse(options.anyBelow("network"));
  }

  private static MainOptions main(String option) {
    return MainOptions.of(new Options(Map.of(option, "x")), List.of(), "App", "unix");
  }
}
