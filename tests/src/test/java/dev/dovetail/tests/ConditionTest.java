package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions come to, by every operator and every type of key, and whose keys they mean. */
@Timeout(300)
final class ConditionTest {
  private static final String APP =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import kit.*;
      import java.net.URI;
      import java.time.*;
      @Application
      @Key(value = "on", type = boolean.class, defaultValue = "true")
      @Key(value = "b", type = byte.class, defaultValue = "-3")
      @Key(value = "s", type = short.class, defaultValue = "7")
      @Key(value = "i", type = int.class, defaultValue = "80")
      @Key(value = "l", type = long.class, defaultValue = "5000000000")
      @Key(value = "f", type = float.class, defaultValue = "0.5")
      @Key(value = "d", type = double.class, defaultValue = "1.25")
      @Key(value = "none", type = double.class, defaultValue = "NaN")
      @Key(value = "most", type = double.class, defaultValue = "Infinity")
      @Key(value = "c", type = char.class, defaultValue = "m")
      @Key(value = "t", type = String.class, defaultValue = "it's")
      @Key(value = "boxed", type = Integer.class, defaultValue = "1")
      @Key(value = "e", type = DayOfWeek.class, defaultValue = "MONDAY")
      @Key(value = "e2", type = DayOfWeek.class, defaultValue = "SUNDAY")
      @Key(value = "wait", type = Duration.class, defaultValue = "90s")
      @Key(value = "at", type = URI.class, defaultValue = "http://a/b")
      @Key(value = "day", type = LocalDate.class, defaultValue = "2024-02-29")
      public final class App implements Job {
        private final Store store;
        public App(@Use("memory") Store store, @Key(defaultValue = "3") int own) {
          this.store = store;
        }
        @Override public Result<Void, ? extends DeviceError> run() {
          Seen.VALUES.add(store);
          return Result.ok();
        }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          i == 80                 => yes
          i == 81                 => no
          i != 80                 => no
          i != 81                 => yes
          i < 80                  => no
          i < 81                  => yes
          i <= 79                 => no
          i <= 80                 => yes
          i > 80                  => no
          i > 79                  => yes
          i >= 81                 => no
          i >= 80                 => yes
          80 == i                 => yes
          79 < i                  => yes
          i in [80]               => yes
          i in [1, 80, 3]         => yes
          i in [1, 2]             => no
          80 in [i, s]            => yes
          81 in [i, s]            => no
          !(i in [1, 2])          => yes
          # what is no number is unequal to all; what is infinite has its place
          none < 1                => no
          none >= 1               => no
          none == 1               => no
          none != 1               => yes
          none == none            => no
          none in [1, none]       => no
          most > 1                => yes
          d < most                => yes
          most == most            => yes
          # boolean keys, and the three operators
          on                      => yes
          !on                     => no
          !!on                    => yes
          on == true              => yes
          on == false             => no
          on != false             => yes
          on && i == 80           => yes
          on && i == 81           => no
          !on || i == 80          => yes
          !on || i == 81          => no
          # precedence: "not" before "and" before "or"
          on || on && !on         => yes
          (on || on) && !on       => no
          !on && on || on         => yes
          !on && (on || on)       => no
          !on || on && on         => yes
          !(on && !on)            => yes
          !on && !on              => no
          # every type of key
          b == -3                 => yes
          b < 0                   => yes
          s > 6                   => yes
          l == 5000000000         => yes
          l > 4999999999          => yes
          f == 0.5                => yes
          f < 0.75                => yes
          d == 1.25               => yes
          d == 1.250              => yes
          d >= 1                  => yes
          c == 'm'                => yes
          c > 'a'                 => yes
          c in ['a', 'm']         => yes
          t == 'it''s'            => yes
          t != 'its'              => yes
          t in ['a', 'it''s']     => yes
          boxed == 1              => yes
          e == MONDAY             => yes
          e == monday             => yes
          e == 'MONDAY'           => yes
          e != SUNDAY             => yes
          e in [SATURDAY, SUNDAY] => no
          SUNDAY == e2            => yes
          e == e2                 => no
          wait == '90s'           => yes
          wait == 'PT1M30S'       => yes
          wait > '1m'             => yes
          wait < '2m'             => yes
          at == 'http://a/b'      => yes
          at != 'http://a/c'      => yes
          day == '2024-02-29'     => yes
          # keys beside keys
          i > s                   => yes
          b < l                   => yes
          i == d                  => no
          f < d                   => yes
          # the target
          target == test          => yes
          target == 'test'        => yes
          target != unix          => yes
          target in [unix, test]  => yes
          target in ['unix']      => no
          unix == target          => no
          # the application's keys that are parameters
          own == 3                => yes
          """)
  void holds(String condition, String answer) throws Exception {
    String expected = answer.equals("yes") ? "disk1[data, 1]" : "memory1[1]";
    assertEquals(expected, store("store=" + condition + " ? disk : memory"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          store=i == 80 ? s == 7 ? disk : cache : memory             => disk1[data, 1]
          store=i == 81 ? disk : s == 7 ? cache : memory             => cache1[memory1[1], 10]
          store=i == 81 ? disk : (s == 8 ? cache : memory)           => memory1[1]
          store=(i == 80 ? disk : memory)                            => disk1[data, 1]
          store=cache(i == 80 ? disk : memory)                       => cache1[disk1[data, 1], 10]
          store=cache(store = i == 80 ? disk : memory, entries = 3)  => cache1[disk1[data, 1], 3]
          store=cache(i in [1, 2] ? disk : both(memory, memory), 3)  => cache1[both1[memory1[1], memory1[1]], 3]
          # options decide, by their rank
          i=81; store=i == 80 ? disk : memory                        => memory1[1]
          i=81; test.i=80; store=i == 80 ? disk : memory             => disk1[data, 1]
          App.i=80; i=81; store=i == 80 ? disk : memory              => disk1[data, 1]
          own=4; store=own == 4 ? disk : memory                      => disk1[data, 1]
          # the application's key goes before the devices' of the name
          store=own == 3 ? own-size : memory                         => own 9
          own=5; store=own == 5 ? own-size(1) : memory               => own 1
          # else it is that of a device named in any branch, the one not taken too
          dir=x; store=dir == 'x' ? disk : memory                    => disk1[x, 1]
          dir=x; store=dir == 'x' ? memory : disk                    => memory1[1]
          store=entries == 10 ? disk : cache(memory)                 => disk1[data, 1]
          entries=4; store=entries > 5 ? disk : cache(memory)        => cache1[memory1[1], 4]
          dir=y; store=i == 80 ? (dir == 'y' ? disk : memory) : disk => disk1[y, 1]
          # of all devices named within arguments
          dir=y; store=dir == 'y' ? cache(cache(disk)) : memory      => cache2[cache1[disk1[y, 1], 10], 10]
          # of two that agree
          size=4; store=size == 4 ? disk : memory                    => disk1[data, 4]
          # named instances, spoken of with their names
          up.size=4; store=up.size == 4 ? disk#up : memory           => disk1[data, 4]
          up.size=4; size=5; store=up.size < size ? disk#up : memory => disk1[data, 4]
          store=up.dir == 'data' ? disk#up : memory                  => disk1[data, 1]
          """)
  void decides(String options, String store) throws Exception {
    assertEquals(store, store(options));
  }

  @Test
  void theNamedWiringsKeyGoesBeforeTheDevicesAndAfterTheApplications() throws Exception {
    String wirings =
        """
        package lib;
        import dev.dovetail.*;
        @Wiring(type = kit.Store.class, name = "by-dir", value = "dir ? disk : memory",
            keys = @Key(value = "dir", type = boolean.class, defaultValue = "false"))
        @Wiring(type = kit.Store.class, name = "by-i", value = "i == 80 ? disk : memory",
            keys = @Key(value = "i", type = int.class, defaultValue = "1", stage = Stage.CONFIGURE))
        public interface Wirings {}
        """;
    assertEquals(
        "memory1[1]",
        Kit.seen(build("store=by-dir").source("lib.Wirings", wirings).clean()).get(0));
    List<String> errors =
        Build.messages(
            build("store=by-i").source("lib.Wirings", wirings).run(),
            javax.tools.Diagnostic.Kind.ERROR);
    assertEquals(
        List.of(
            "[dovetail:keys-disagree] key \"i\" means different things to app.App and the wiring \"by-i\" on target test"),
        errors.stream().map(it -> it.lines().findFirst().orElse("")).toList());
  }

  @Test
  void whatDecidedIsSaidInTheManual() {
    String main =
        Build.generated(
                build("store=on && size > 0 ? disk : memory", "size=3").clean(), "app.Main_test")
            .orElseThrow();
    String quoted = main.replaceAll("\\s+", " ");
    assertEquals(
        true, quoted.contains("\"set when compiling; it decided what is wired into store\""), main);
    assertEquals(true, quoted.contains(".decides(\"store\")"), main);
  }

  private static String store(String options) throws Exception {
    return Kit.seen(build(options.strip().split("; ", -1)).clean()).get(0);
  }

  private static Build build(String... options) {
    return Kit.devices()
        .source(
            "lib.OwnSize",
            """
            package lib;
            import dev.dovetail.*;
            @Device(type = kit.Store.class, name = "own-size")
            public final class OwnSize implements kit.Store {
              private final int own;
              public OwnSize(@Key(value = "size", defaultValue = "9") int own) { this.own = own; }
              @Override public String toString() { return "own " + own; }
            }
            """)
        .source("app.App", APP)
        .option("-Atarget=test")
        .options(List.of(options).stream().map("-A"::concat).toList());
  }
}
