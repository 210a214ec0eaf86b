package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import dev.dovetail.runtime.Running;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs far larger than one method may be: they compile, and run as small ones do. */
@Timeout(300)
final class ScaleTest {
  @Test
  void aLadderOfAThousandSharedDiamonds() throws Exception {
    Steps steps = new Steps().add(List.of());
    for (int i = 0; i < 1_000; i++) {
      steps.add(List.of(i, i));
    }
    steps.run();
  }

  @Test
  void aChainOfElevenHundred() throws Exception {
    Steps steps = new Steps().add(List.of());
    for (int i = 0; i < 1_099; i++) {
      steps.add(List.of(i));
    }
    steps.run();
  }

  @Test
  void threeThousandThatNeedUpToThreeOthers() throws Exception {
    Steps steps = new Steps();
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      int below = i;
      steps.add(
          random
              .ints(random.nextInt(4), 0, Math.max(1, i))
              .filter(it -> it < below)
              .distinct()
              .boxed()
              .toList());
    }
    steps.run();
  }

  @Test
  void aDeviceFarDownIsReachedByItsWholePath() throws Exception {
    Steps steps = new Steps().add(List.of());
    for (int i = 0; i < 60; i++) {
      steps.add(List.of(i, i));
    }
    Loaded loaded = steps.load();
    try (Running program = loaded.start("steps.Main_test")) {
      for (String slot : List.of("s0", "s1")) {
        String path = "s0" + ("." + slot).repeat(50);
        Object device = program.device(path, Object.class);
        assertEquals("D10", device.getClass().getSimpleName(), path);
      }
    }
  }

  @Test
  void twoHundredSlotsOfADevice() throws Exception {
    String wide = wide("Wide", 200, i -> "memory#m" + i);
    assertEquals(
        "wide1[" + memories(1, 200) + "]",
        Kit.seen(Kit.app("-Astore=wide").source("app.Wide", wide).clean()).get(0));
  }

  @Test
  void twoHundredSlotsOfAnApplication() throws Exception {
    String application =
        """
        package app;
        import dev.dovetail.*;
        import dev.dovetail.runtime.*;
        import kit.*;
        @Application(main = "Wide")
        public final class Broad implements Job {
          public Broad(%s) { Seen.VALUES.addAll(java.util.List.of(%s)); }
          @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        }
        """
            .formatted(slots(200, i -> "memory#m" + i), names(200));
    Compilation compilation =
        Kit.devices().source("app.Broad", application).option("-Atarget=test").clean();
    assertEquals(
        "[" + memories(1, 200) + "]",
        String.valueOf(new Loaded(compilation).seen("app.Wide_test")));
  }

  @Test
  void fifteenHundredKeysAndThreeHundredFixed() throws Exception {
    Build build = Kit.app("-Astore=all");
    for (int w = 0; w < 8; w++) {
      String instance = "memory#w" + w + "s";
      build = build.source("app.W" + w, wide("W" + w, 188, i -> instance + i));
    }
    String fixed = wide("Fixed", 150, i -> "disk#f" + i + "('x', " + i + ")");
    String all = wide("All", 9, i -> i < 8 ? "w" + i : "fixed");
    Compilation compilation = build.source("app.Fixed", fixed).source("app.All", all).clean();
    String seen = Kit.seen(compilation, "--w7s187-size", "42", "--w0s0-size=43").get(0);
    String[] sizes = seen.split("\\[");
    assertEquals("memory1[43]", seen.substring(seen.indexOf("memory"), seen.indexOf("]") + 1));
    assertEquals(1, Stream.of(sizes).filter(it -> it.startsWith("42]")).count(), seen);
    assertEquals(1_502, Stream.of(sizes).filter(it -> it.startsWith("1]")).count(), seen);
  }

  /** A store that takes others. */
  private static String wide(String type, int slots, IntFunction<String> use) {
    return """
        package app;
        import dev.dovetail.*;
        import kit.*;
        @Device(type = Store.class, name = "%s")
        public final class %s implements Store {
          private final String text;
          public %s(%s) { text = Seen.object("%s", %s); }
          @Override public String toString() { return text; }
        }
        """
        .formatted(
            type.toLowerCase(Locale.ROOT),
            type,
            type,
            slots(slots, use),
            type.toLowerCase(Locale.ROOT),
            names(slots));
  }

  private static String slots(int count, IntFunction<String> use) {
    return IntStream.range(0, count)
        .mapToObj(i -> "@Use(\"" + use.apply(i) + "\") Store s" + i)
        .collect(Collectors.joining(", "));
  }

  private static String names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "s" + i).collect(Collectors.joining(", "));
  }

  private static String memories(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> "memory" + i + "[1]")
        .collect(Collectors.joining(", "));
  }
}
