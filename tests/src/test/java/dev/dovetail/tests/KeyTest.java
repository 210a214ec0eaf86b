package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which key an option sets, and what goes before what. */
final class KeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          size=2                                    => memory1[2]
          test.size=2                               => memory1[2]
          App.size=2                                => memory1[2]
          test.App.size=2                           => memory1[2]
          dovetail.size=2                           => memory1[2]
          dovetail.test.App.size=2                  => memory1[2]
          size=2; App.size=3                        => memory1[3]
          size=2; App.size=3; test.size=4           => memory1[4]
          size=2; App.size=3; test.size=4; test.App.size=5 => memory1[5]
          size=2; dovetail.size=6                   => memory1[6]
          unix.size=9                               => memory1[1]
          # an instance's own keys
          store=memory#a; a.size=2                  => memory1[2]
          store=memory#a; test.a.size=2             => memory1[2]
          store=memory#a; App.a.size=2              => memory1[2]
          store=memory#a; test.App.a.size=2         => memory1[2]
          store=memory#a; a.size=2; test.a.size=3   => memory1[3]
          store=cache#a(disk#b); a.entries=2; b.size=3 => cache1[disk1[data, 3], 2]
          store=cache#a(disk); a.entries=2; size=3  => cache1[disk1[data, 3], 2]
          # one key of two devices
          store=both(memory, disk); size=9          => both1[memory1[9], disk1[data, 9]]
          store=both(memory#a, disk); size=9        => both1[memory1[1], disk1[data, 9]]
          # a literal is for its device alone
          store=both(memory(3), disk); size=9       => both1[memory1[3], disk1[data, 9]]
          """)
  void whenCompiling(String options, String store) throws Exception {
    String[] all = options.strip().split("; ", -1);
    for (int i = 0; i < all.length; i++) {
      all[i] = "-A" + all[i];
    }
    assertEquals(store, Kit.seen(all).get(0));
  }

  @Test
  void whenStartingTheCompiledValueIsTheDefault() throws Exception {
    var compilation = Kit.app("-Astore=both(memory#a, disk)", "-Asize=2", "-Aa.size=3").clean();
    assertEquals("both1[memory1[3], disk1[data, 2]]", Kit.seen(compilation).get(0), "as compiled");
    assertEquals(
        "both1[memory1[5], disk1[else, 4]]",
        Kit.seen(compilation, "--size", "4", "--a-size=5", "--dir", "else").get(0));
  }
}
