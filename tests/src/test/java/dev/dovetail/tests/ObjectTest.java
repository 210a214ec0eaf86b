package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.test.TestConsole;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A generated main as an object. */
@Timeout(300)
final class ObjectTest {
  @Test
  void aSharedDeviceIsReachedByEachOfItsPaths() throws Exception {
    Loaded loaded = new Loaded(Kit.app("-Astore=both(cache(memory), cache(memory))").clean());
    try (Running running = loaded.start("app.Main_test", "--size", "7")) {
      assertEquals(0, running.await());
      Object memory = running.device("store.first.store", Object.class);
      assertSame(memory, running.device("store.second.store", Object.class));
      assertEquals("memory1[7]", memory.toString());
      assertEquals("app.App", running.device("", Object.class).getClass().getName());
    }
  }

  @Test
  void theMembersOfAListHaveNumbers() throws Exception {
    Build build =
        Kit.devices()
            .option("-Atarget=test")
            .source(
                """
                package app;
                import dev.dovetail.*;
                import dev.dovetail.runtime.*;
                import java.util.*;
                import kit.*;
                @Application
                public final class App implements Job {
                  public App(
                      @Use("[memory, cache(memory)]") List<Store> stores,
                      @Use("none") Optional<Network> network) {}
                  @Override public Result<Void, ? extends DeviceError> run() {
                    return Result.ok();
                  }
                }
                """);
    try (Running running = new Loaded(build.clean()).start("app.Main_test")) {
      Object memory = running.device("stores[0]", Object.class);
      assertEquals("memory1[1]", memory.toString());
      assertSame(memory, running.device("stores[1].store", Object.class));
      assertThrows(IllegalArgumentException.class, () -> running.device("network", Object.class));
    }
  }

  @Test
  void whatWasPrintedIsReadFromTheConsole() throws Exception {
    Loaded loaded =
        new Loaded(
            Build.empty()
                .sources(Jars.project("tests/src/test/programs/doors"))
                .option("-Atarget=test")
                .clean());
    Running running = loaded.start("doors.Main_test");
    TestConsole console = running.device("target.console", TestConsole.class);
    assertSame(console, running.device("cellar.door.console", TestConsole.class));
    running.close();
    List<String> printed = console.printed();
    assertEquals(List.of("front opens", "hall opens", "cellar opens"), printed.subList(0, 3));
    assertTrue(
        printed.containsAll(List.of("cellar closes", "hall closes", "front closes")),
        printed::toString);
  }

  @Test
  void aWrongPathSaysWhichThereAre() throws Exception {
    try (Running running = new Loaded(Kit.app().clean()).start("app.Main_test")) {
      assertEquals(
          "no slot has the path upstreem (did you mean upstream?); there are store,"
              + " target.arguments, target.console, target.lifecycle, upstream, upstream.transport",
          assertThrows(
                  IllegalArgumentException.class, () -> running.device("upstreem", Object.class))
              .getMessage());
    }
  }

  @Test
  void moreSlotsThanAMethodCanSpeakOf() throws Exception {
    // 30 devices of 100 slots, all filled with the one device.
    Build build = Kit.devices().option("-Atarget=test");
    for (int i = 0; i < 30; i++) {
      build = build.source(wide(i));
    }
    String slots =
        IntStream.range(0, 30)
            .mapToObj(it -> "@Use(\"wide" + it + "\") Store s" + it)
            .collect(Collectors.joining(", "));
    build =
        build.source(
            """
            package app;
            import dev.dovetail.*;
            import dev.dovetail.runtime.*;
            import kit.*;
            @Application
            public final class App implements Job {
              public App(%s) {}
              @Override public Result<Void, ? extends DeviceError> run() {
                return Result.ok();
              }
            }
            """
                .formatted(slots));
    try (Running running = new Loaded(build.clean()).start("app.Main_test")) {
      assertSame(running.device("s0.s0", Object.class), running.device("s29.s99", Object.class));
    }
  }

  private static String wide(int number) {
    String slots =
        IntStream.range(0, 100)
            .mapToObj(it -> "@Use(\"memory\") Store s" + it)
            .collect(Collectors.joining(", "));
    return """
        package app;
        import dev.dovetail.*;
        import kit.*;
        @Device(type = Store.class, name = "wide%1$d")
        public final class Wide%1$d implements Store {
          public Wide%1$d(%2$s) {}
        }
        """
        .formatted(number, slots);
  }
}
