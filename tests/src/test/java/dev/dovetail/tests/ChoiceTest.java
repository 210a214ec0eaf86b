package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What options choose for slots, in every form and by their rank. */
final class ChoiceTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          # the slot's path, and what narrows it
          store=disk                               => disk1[data, 1]
          test.store=disk                          => disk1[data, 1]
          App.store=disk                           => disk1[data, 1]
          test.App.store=disk                      => disk1[data, 1]
          dovetail.store=disk                      => disk1[data, 1]
          dovetail.test.App.store=disk             => disk1[data, 1]
          # devices by their full names
          store=kit.Disk                           => disk1[data, 1]
          store=made-up                            => made-up1[1]
          store=kit.Factories.open                 => made-up1[1]
          store=kit.Factories                      => made-up1[1]
          store=kit.Cache(kit.Disk)                => cache1[disk1[data, 1], 10]
          # slots of slots
          store=cache                              => cache1[memory1[1], 10]
          store=cache; store.store=disk            => cache1[disk1[data, 1], 10]
          store=cache; test.App.store.store=disk   => cache1[disk1[data, 1], 10]
          store=cache(cache); store.store.store=disk => cache2[cache1[disk1[data, 1], 10], 10]
          store=both(cache(memory), cache); store.second.store=disk => both1[cache1[memory1[1], 10], cache2[disk1[data, 1], 10]]
          # arguments
          store=disk('a', 5)                       => disk1[a, 5]
          store=disk(5, 'a')                       => refused
          store=disk(size = 5)                     => disk1[data, 5]
          store=disk(size = 5, 'a')                => disk1[a, 5]
          store=cache(7, disk)                     => cache1[disk1[data, 1], 7]
          store=cache(entries = 7, store = disk)   => cache1[disk1[data, 1], 7]
          store=disk#big(size = 9)                 => disk1[data, 9]
          # conditions
          store=size == 1 ? disk : memory          => disk1[data, 1]
          store=size > 1 ? disk : memory           => memory1[1]
          size=2; store=size > 1 ? disk : memory   => disk1[data, 2]
          store=target == test ? disk : memory     => disk1[data, 1]
          store=target in [unix, browser] ? disk : memory => memory1[1]
          store=(dir == 'x' || size < 3) && !(size == 2) ? (disk) : memory => disk1[data, 1]
          # rank: target and application, target, application, any
          store=cache; App.store=both(memory, memory); test.store=made-up; test.App.store=disk => disk1[data, 1]
          store=cache; App.store=both(memory, memory); test.store=disk => disk1[data, 1]
          store=cache; App.store=disk              => disk1[data, 1]
          # rank: the prefix, at the same narrowness
          store=cache; dovetail.store=disk         => disk1[data, 1]
          test.store=disk; dovetail.store=cache    => disk1[data, 1]
          # options of targets that are not selected wait
          unix.store=nonsense; store=disk          => disk1[data, 1]
          """)
  void ofAStore(String options, String store) throws Exception {
    String[] all = options.strip().split("; ", -1);
    for (int i = 0; i < all.length; i++) {
      all[i] = "-A" + all[i];
    }
    assertEquals(store, store.equals("refused") ? refusal(all) : Kit.seen(all).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          upstream=web(radio)                            => radio
          network=web(radio)                             => radio
          test.network=web(radio)                        => radio
          App.network=web(radio)                         => radio
          upstream.transport=radio                       => radio
          network=web(radio); upstream.transport=wire    => refused
          # the path goes before the signature, however narrow that is
          upstream=web(radio); test.App.network=web(wire) => radio
          """)
  void byTheNameOfTheSignature(String options, String transport) throws Exception {
    String[] all = options.strip().split("; ", -1);
    for (int i = 0; i < all.length; i++) {
      all[i] = "-A" + all[i];
    }
    String expected = transport.equals("refused") ? transport : "web1[" + transport + "1[8080]]";
    assertEquals(expected, transport.equals("refused") ? refusal(all) : Kit.seen(all).get(1));
  }

  @Test
  void eachTargetHasItsOwn() {
    Compilation compilation =
        Kit.app("-Atest.store=disk", "-Aunix.upstream.transport=radio")
            .option("-Atarget=test,unix")
            .clean();
    assertEquals("App(disk, web(wire))", Build.wiring(compilation, "app.Main_test"));
    assertEquals("App(memory, web(radio))", Build.wiring(compilation, "app.Main_unix"));
  }

  @Test
  void everyApplicationOfACompilationTakesWhatItCan() {
    String admin =
        Kit.APP
            .replace("@Application", "@Application(main = \"Admin\")")
            .replace("class App", "class Admin")
            .replace("public App", "public Admin")
            .replace("Store store,", "Store place,")
            .replace("= store", "= place");
    Compilation compilation =
        Kit.app("-Anetwork=web(radio)", "-Astore=disk", "-AAdmin.place=cache", "-AApp.size=7")
            .source("app.Admin", admin)
            .clean();
    assertEquals("App(disk, web(radio))", Build.wiring(compilation, "app.Main_test"));
    assertEquals("Admin(cache(memory), web(radio))", Build.wiring(compilation, "app.Admin_test"));
  }

  private static String refusal(String... options) {
    List<String> errors = Build.messages(Kit.app(options).run(), javax.tools.Diagnostic.Kind.ERROR);
    return errors.isEmpty() ? "accepted" : "refused";
  }
}
