package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wirings that have names: what they come to, wherever and however they are used. */
@Timeout(300)
final class NamedWiringTest {
  private static final String WIRINGS =
      """
      package lib;
      import dev.dovetail.*;
      import kit.*;
      @Wiring(type = Store.class, name = "plain", value = "disk")
      @Wiring(type = Store.class, name = "sized", parameters = "size = 7",
          value = "disk(size = size)")
      @Wiring(type = Store.class, name = "maybe", parameters = {"dir?", "size?"},
          value = "disk(dir = dir, size = size)")
      @Wiring(type = Store.class, name = "in-order", parameters = {"dir?", "size?"},
          value = "disk(dir, size)")
      @Wiring(type = Store.class, name = "over", parameters = "inner", value = "cache(inner)")
      @Wiring(type = Store.class, name = "twice", parameters = "inner = memory",
          value = "over(over(inner))")
      @Wiring(type = Store.class, name = "over-default", parameters = {"inner?", "entries?"},
          value = "cache(inner, entries = entries)")
      @Wiring(type = Store.class, name = "picked", parameters = "big",
          value = "big ? disk : memory")
      @Wiring(type = Store.class, name = "by-size", parameters = {"n", "most = 10"},
          value = "n in [1, 2] || n > most ? disk(size = n) : memory")
      @Wiring(type = Store.class, name = "keyed", value = "fast ? memory : disk",
          keys = @Key(value = "fast", type = boolean.class, defaultValue = "true"))
      @Wiring(type = Store.class, name = "keyed-inside", value = "both(keyed, keyed#other)")
      @Wiring(type = Store.class, name = "named-inside", value = "disk#inside")
      @Wiring(type = Store.class, name = "around", value = "keyed")
      @Wiring(type = Store.class, name = "by-dir", value = "dir == 'y' ? disk : memory")
      @Wiring(type = Store.class, name = "two-dirs", value = "dir == 'y' ? disk : cache(disk)")
      @Wiring(type = Store.class, name = "own-dir", value = "own.dir == 'y' ? disk#own : memory")
      @Wiring(type = Store.class, name = "own-plain", value = "own.dir == 'y' ? plain#own : memory")
      @Wiring(type = Store.class, name = "two-names",
          value = "dir == 'a' && own.dir == 'y' ? both(disk, plain#own) : memory")
      @Wiring(type = Store.class, name = "pair", parameters = {"first", "dir"},
          value = "both(first, disk#second(dir))")
      @Wiring(type = Store.class, name = "shadow", parameters = "memory", value = "memory")
      public interface Wirings {}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          store=plain                                => disk1[data, 1]
          # literals and wirings, by order and by name, with and without defaults
          store=sized                                => disk1[data, 7]
          store=sized(9)                             => disk1[data, 9]
          store=sized(size = 9)                      => disk1[data, 9]
          store=maybe                                => disk1[data, 1]
          store=maybe('it''s')                       => disk1[it's, 1]
          store=maybe(size = 3)                      => disk1[data, 3]
          store=maybe(size = 3, 'x')                 => disk1[x, 3]
          store=in-order('x')                        => disk1[x, 1]
          store=in-order('x', 3)                     => disk1[x, 3]
          store=over(disk)                           => cache1[disk1[data, 1], 10]
          store=over(inner = disk(size = 4))         => cache1[disk1[data, 4], 10]
          store=over(over(disk))                     => cache2[cache1[disk1[data, 1], 10], 10]
          store=twice                                => cache2[cache1[memory1[1], 10], 10]
          store=twice(plain)                         => cache2[cache1[disk1[data, 1], 10], 10]
          store=twice(sized(5))                      => cache2[cache1[disk1[data, 5], 10], 10]
          # an argument left out leaves the slot to its option or its @Use
          store=over-default                         => cache1[memory1[1], 10]
          store=over-default; store.store=disk       => cache1[disk1[data, 1], 10]
          store=over-default(disk, 4)                => cache1[disk1[data, 1], 4]
          # parameters in conditions
          store=picked(true)                         => disk1[data, 1]
          store=picked(big = false)                  => memory1[1]
          store=by-size(1)                           => disk1[data, 1]
          store=by-size(5)                           => memory1[1]
          store=by-size(5, most = 4)                 => disk1[data, 5]
          # keys of their own, and those of the devices that they name
          store=keyed                                => memory1[1]
          store=keyed; fast=false                    => disk1[data, 1]
          store=fast ? keyed : disk; fast=false      => disk1[data, 1]
          # instance names go before their keys, and to the device
          store=keyed#admin; admin.fast=false        => disk1[data, 1]
          store=keyed#admin; admin.fast=false; admin.dir=x => disk1[x, 1]
          store=both(keyed, keyed#b); b.fast=false   => both1[memory1[1], disk1[data, 1]]
          store=keyed-inside; other.fast=false       => both1[memory1[1], disk1[data, 1]]
          store=keyed-inside; other.fast=false; other.dir=y => both1[memory1[1], disk1[y, 1]]
          store=around#admin; admin.fast=false; admin.dir=y => disk1[y, 1]
          store=by-dir#admin; admin.dir=y            => disk1[y, 1]
          store=by-dir#admin; admin.size=4           => memory1[4]
          store=two-dirs#admin; admin.dir=y          => disk1[y, 1]
          store=two-dirs#admin; admin.dir=z          => cache1[disk1[z, 1], 10]
          store=keyed-inside#mine; mine.fast=false; mine.dir=x => both1[disk1[x, 1], memory1[1]]
          # a name in the text is said of the key, whatever name the wiring is used with
          store=own-dir; own.dir=y                   => disk1[y, 1]
          store=own-dir#mine; own.dir=y              => disk1[y, 1]
          store=own-dir#own; own.dir=y               => disk1[y, 1]
          store=own-plain#own; own.dir=y             => disk1[y, 1]
          store=two-names#b; b.dir=a; own.dir=y      => both1[disk1[a, 1], disk2[y, 1]]
          store=pair(keyed#one, 'a'); one.fast=false; one.dir=b => both1[disk1[b, 1], disk2[a, 1]]
          store=named-inside; inside.dir=z           => disk1[z, 1]
          store=named-inside#mine; inside.dir=z      => disk1[z, 1]
          # what is given hides a device of the parameter's name
          store=shadow(disk)                         => disk1[data, 1]
          # in conditions and around them
          store=size == 1 ? plain : over(plain)      => disk1[data, 1]
          dir=q; store=dir == 'q' ? over(over(disk)) : memory => cache2[cache1[disk1[q, 1], 10], 10]
          size=2; store=size == 1 ? plain : over(plain) => cache1[disk1[data, 2], 10]
          # equal ones are one, whatever name they come by
          store=both(plain, disk)                    => both1[disk1[data, 1], disk1[data, 1]]
          store=both(over(disk), cache(plain))       => both1[cache1[disk1[data, 1], 10], cache1[disk1[data, 1], 10]]
          store=both(plain#x, plain)                 => both1[disk1[data, 1], disk2[data, 1]]
          store=both(sized(1), disk)                 => both1[disk1[data, 1], disk2[data, 1]]
          store=both(sized(1), disk(size = 1))       => both1[disk1[data, 1], disk1[data, 1]]
          """)
  void ofAStore(String options, String store) throws Exception {
    List<String> all = List.of(options.strip().split("; ", -1)).stream().map("-A"::concat).toList();
    Compilation compilation =
        Kit.app(all.toArray(String[]::new)).source("lib.Wirings", WIRINGS).clean();
    assertEquals(store, Kit.seen(compilation).get(0));
  }

  @Test
  void aNameInAnAnnotationIsAsGoodAsInAnOption() throws Exception {
    String app = Kit.APP.replace("@Use(\"memory\")", "@Use(\"twice(sized(5))\")");
    Compilation compilation =
        Kit.devices()
            .source("lib.Wirings", WIRINGS)
            .source("app.App", app)
            .option("-Atarget=test")
            .clean();
    assertEquals("cache2[cache1[disk1[data, 5], 10], 10]", Kit.seen(compilation).get(0));
  }

  @Test
  void theInstanceNameIsThatOfTheDevice() {
    Compilation compilation =
        Kit.app("-Astore=keyed#admin", "-Aadmin.fast=false").source("lib.Wirings", WIRINGS).clean();
    assertEquals("App(disk#admin, web(wire))", Build.wiring(compilation, "app.Main_test"));
  }

  @Test
  void theManualSaysWhatWasChosenAndWhichKeysDecided() throws Exception {
    Compilation compilation =
        Kit.app("-Astore=keyed", "-Afast=false").source("lib.Wirings", WIRINGS).clean();
    String main = Build.generated(compilation, "app.Main_test").orElseThrow();
    assertTrue(main.contains(".fixed(\"store\", \"disk\""), main);
    assertTrue(main.contains(".fixed(\"fast\", \"false\""), main);
  }
}
