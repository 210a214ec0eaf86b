package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots that take several devices, or none. */
@Timeout(300)
final class SeveralTest {
  private static final String DEVICES =
      """
      package lib;
      import dev.dovetail.*;
      import kit.*;
      import java.util.*;
      @Wiring(type = Store.class, name = "two", value = "[memory, disk]")
      @Wiring(type = Store.class, name = "no-one", value = "[]")
      @Wiring(type = Store.class, name = "nothing", value = "none")
      @Wiring(type = Store.class, name = "just", parameters = "what", value = "what")
      @Wiring(type = Store.class, name = "all-of", parameters = "what", value = "many(what)")
      @Wiring(type = Store.class, name = "beside", parameters = "what", value = "[memory, what]")
      @Wiring(type = Store.class, name = "one-disk", value = "disk")
      public final class Devices {
        private Devices() {}

        @Device(type = Store.class, name = "many")
        public static Store many(List<Store> stores, @Key(defaultValue = "0") int number) {
          return store("many" + number + stores);
        }

        @Device(type = Store.class, name = "plain-many")
        public static Store plainMany(@Use("[memory, disk]") List<Store> stores) {
          return store("plain" + stores);
        }

        @Device(type = Store.class, name = "maybe")
        public static Store maybe(@Use("none") Optional<Store> store, Store other) {
          return store("maybe" + store.map(Object::toString) + other);
        }

        private static Store store(String text) {
          return new Store() {
            @Override public String toString() { return text; }
          };
        }
      }
      """;

  private static final String APP =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import java.util.*;
      import kit.*;
      @Application
      public final class App implements Job {
        private final List<Store> stores;
        private final Optional<Store> spare;
        public App(@Use("[memory, disk]") List<Store> stores, @Use("none") Optional<Store> spare) {
          this.stores = stores;
          this.spare = spare;
        }
        @Override public Result<Void, ? extends DeviceError> run() {
          Seen.VALUES.add(stores);
          Seen.VALUES.add(spare.map(Object::toString).orElse("-"));
          return Result.ok();
        }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          # from an annotation, from options
          target=test                            => [memory1[1], disk1[data, 1]]
          stores=[]                              => []
          stores=[ disk ]                        => [disk1[data, 1]]
          stores=disk                            => [disk1[data, 1]]
          stores=[disk, memory, cache]           => [disk1[data, 1], memory1[1], cache1[memory1[1], 10]]
          test.App.stores=[disk#a, disk#b]; a.dir=x; b.size=2 => [disk1[x, 1], disk2[data, 2]]
          # equal members are one instance; fresh ones are not
          stores=[disk, disk]                    => [disk1[data, 1], disk1[data, 1]]
          stores=[disk, cache(disk)]             => [disk1[data, 1], cache1[disk1[data, 1], 10]]
          stores=[fresh, fresh]                  => [fresh1[1], fresh2[1]]
          # conditions inside and around
          stores=[size > 1 ? disk : memory, disk]     => [memory1[1], disk1[data, 1]]
          size=2; stores=size > 1 ? [disk] : []  => [disk1[data, 2]]
          size=0; stores=size > 1 ? [disk] : []  => []
          stores=size > 1 ? [disk] : memory      => [memory1[1]]
          stores=(size > 1 ? [disk] : [memory, (size == 1 ? disk : memory)]) => [memory1[1], disk1[data, 1]]
          # named wirings
          stores=two                             => [memory1[1], disk1[data, 1]]
          stores=no-one                          => []
          stores=just([disk, disk])              => [disk1[data, 1], disk1[data, 1]]
          stores=just([])                        => []
          stores=just(two)                       => [memory1[1], disk1[data, 1]]
          stores=just(disk)                      => [disk1[data, 1]]
          stores=beside(disk)                    => [memory1[1], disk1[data, 1]]
          stores=one-disk#other; other.size=9    => [disk1[data, 9]]
          stores=[one-disk, one-disk#o]; o.size=9 => [disk1[data, 1], disk2[data, 9]]
          # lists in arguments
          stores=many([disk, memory], 3)         => [many3[disk1[data, 1], memory1[1]]]
          stores=many(disk, 3)                   => [many3[disk1[data, 1]]]
          stores=many(stores = [], number = 4)   => [many4[]]
          stores=many([])                        => [many0[]]
          stores=many(two)                       => [many0[memory1[1], disk1[data, 1]]]
          stores=many([two, disk])               => refused
          stores=many([many([disk]), disk])      => [many0[many0[disk1[data, 1]], disk1[data, 1]]]
          stores=many([size > 1 ? disk : memory]) => [many0[memory1[1]]]
          stores=many(size > 1 ? [disk] : [])    => [many0[]]
          stores=all-of([disk, memory])          => [many0[disk1[data, 1], memory1[1]]]
          stores=all-of(disk)                    => [many0[disk1[data, 1]]]
          # slots of devices: @Use and options by their path
          stores=plain-many                      => [plain[memory1[1], disk1[data, 1]]]
          stores=maybe(other = disk)             => [maybeOptional.emptydisk1[data, 1]]
          stores=maybe(none, disk)               => [maybeOptional.emptydisk1[data, 1]]
          stores=maybe(nothing, disk)            => [maybeOptional.emptydisk1[data, 1]]
          stores=maybe(size == 1 ? none : disk, disk) => [maybeOptional.emptydisk1[data, 1]]
          stores=maybe(disk, disk)               => [maybeOptional[disk1[data, 1]]disk1[data, 1]]
          """)
  void ofStores(String options, String stores) throws Exception {
    assertEquals(stores, seen(options).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          target=test                                 => -
          spare=none                                  => -
          spare=disk                                  => disk1[data, 1]
          spare=nothing                               => -
          spare=just(none)                            => -
          spare=size > 1 ? disk : none                => -
          size=2; spare=size > 1 ? disk : none        => disk1[data, 2]
          spare=plain-many; spare.stores=[disk]       => plain[disk1[data, 1]]
          spare=plain-many; spare.stores=disk         => plain[disk1[data, 1]]
          spare=plain-many; spare.stores=[]           => plain[]
          spare=maybe(other = memory); spare.store=disk => maybeOptional[disk1[data, 1]]memory1[1]
          spare=one-disk#s; s.size=3                  => disk2[data, 3]
          """)
  void ofASpareOne(String options, String spare) throws Exception {
    assertEquals(spare, seen(options).get(1));
  }

  @Test
  void theWiringShownIsOneThatCouldBeWritten() {
    Compilation compilation = app("-Aspare=maybe(other = memory)").clean();
    assertEquals(
        "App([memory, disk], maybe(none, memory))", Build.wiring(compilation, "app.Main_test"));
  }

  private static List<String> seen(String options) throws Exception {
    List<String> all = List.of(options.strip().split("; ", -1)).stream().map("-A"::concat).toList();
    Build build = app(all.toArray(String[]::new));
    Compilation compilation = build.run();
    List<String> errors = Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR);
    return errors.isEmpty() ? Kit.seen(compilation) : List.of("refused", errors.toString());
  }

  private static Build app(String... options) {
    return Kit.devices()
        .source("lib.Devices", DEVICES)
        .source("app.App", APP)
        .option("-Atarget=test")
        .options(List.of(options));
  }
}
