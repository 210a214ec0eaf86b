package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.runtime.test.NonZeroExit;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal applications of a device are one object; what is not equal is not. */
final class SharingTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          both(memory, memory)                   => both1[memory1[1], memory1[1]]
          both(kit.Memory, memory)               => both1[memory1[1], memory1[1]]
          both(cache, cache(memory))             => both1[cache1[memory1[1], 10], cache1[memory1[1], 10]]
          both(memory, cache)                    => both1[memory1[1], cache1[memory1[1], 10]]
          # instance names
          both(memory#a, memory#a)               => both1[memory1[1], memory1[1]]
          both(memory#a, memory)                 => both1[memory1[1], memory2[1]]
          both(memory#a, memory#b)               => both1[memory1[1], memory2[1]]
          both(cache#a, cache)                   => both1[cache1[memory1[1], 10], cache2[memory1[1], 10]]
          # literals
          both(memory(3), memory(3))             => both1[memory1[3], memory1[3]]
          both(memory(3), memory(size = 3))      => both1[memory1[3], memory1[3]]
          both(memory(3), memory(03))            => both1[memory1[3], memory1[3]]
          both(memory(3), memory(4))             => both1[memory1[3], memory2[4]]
          both(disk('a', 3), disk(size = 3, dir = 'a')) => both1[disk1[a, 3], disk1[a, 3]]
          # a literal and a key are apart, whatever the key's value is now
          both(memory(1), memory)                => both1[memory1[1], memory2[1]]
          both(cache(memory(1)), cache)          => both1[cache1[memory1[1], 10], cache2[memory2[1], 10]]
          # not shared: fresh for each slot, and so is what contains it
          both(fresh, fresh)                     => both1[fresh1[1], fresh2[1]]
          both(cache(fresh), cache(fresh))       => both1[cache1[fresh1[1], 10], cache2[fresh2[1], 10]]
          both(fresh#a, fresh#a)                 => both1[fresh1[1], fresh2[1]]
          """)
  void of(String wiring, String store) throws Exception {
    assertEquals(store, Kit.seen("-Astore=" + wiring.strip()).get(0));
  }

  @Test
  void throughTwoSignaturesItIsOneObject() throws Exception {
    String twoFaced =
        """
        package app;
        import dev.dovetail.*;
        import kit.*;
        @Device(type = {Store.class, Network.class}, name = "two-faced")
        public final class TwoFaced implements Store, Network {
          private final String text = Seen.object("two-faced");
          public TwoFaced() {}
          @Override public String toString() { return text; }
        }
        """;
    var compilation =
        Kit.app("-Astore=two-faced", "-Aupstream=two-faced")
            .source("app.TwoFaced", twoFaced)
            .clean();
    assertEquals(List.of("two-faced1[]", "two-faced1[]"), Kit.seen(compilation));
  }

  @Test
  void whatIsNotChosenIsNotMade() throws Exception {
    String broken =
        """
        package app;
        import dev.dovetail.*;
        import kit.*;
        @Device(type = Store.class, name = "explosive")
        public final class Explosive implements Store {
          public Explosive() { throw new IllegalStateException("made"); }
        }
        """;
    var build = Kit.app().source("app.Explosive", broken);
    assertEquals("memory1[1]", Kit.seen(build.clean()).get(0));
    var chosen = build.option("-Astore=explosive").clean();
    Assertions.assertThrows(NonZeroExit.class, () -> Kit.seen(chosen));
  }
}
