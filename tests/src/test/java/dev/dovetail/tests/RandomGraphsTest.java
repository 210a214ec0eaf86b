package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import dev.dovetail.runtime.Running;
import dev.dovetail.tests.random.Break;
import dev.dovetail.tests.random.Case;
import dev.dovetail.tests.random.Cases;
import dev.dovetail.tests.random.Dice;
import dev.dovetail.tests.random.Model;
import dev.dovetail.tests.random.Program;
import dev.dovetail.tests.random.Shrinker;
import dev.dovetail.tests.random.World;
import dev.dovetail.tests.random.WorldSource;
import dev.dovetail.tests.random.Worlds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Random programs are what a plain model of the rules says; broken ones are refused for that. */
@Timeout(600)
final class RandomGraphsTest {
  private static final long SEED = 20_261_122;
  private static final int GRAPHS = 10_000;
  private static final int BROKEN = 2_000;
  private static final int RUNNING = 300;
  private static final int OF_A_WORLD = 100;
  private static final int WORLDS_AT_ONCE = 10;
  private static final int LARGEST = 200;

  @Test
  @JavacOnly("resolves within a run of javac")
  void areResolvedAsTheModelSays() {
    Map<String, Integer> kinds = new HashMap<>();
    for (int first = 0; first < GRAPHS / OF_A_WORLD; first += WORLDS_AT_ONCE) {
      List<World> some =
          IntStream.range(first, first + WORLDS_AT_ONCE).mapToObj(RandomGraphsTest::world).toList();
      Judging.in(
          some,
          judge -> {
            for (World world : some) {
              for (Case each : cases(world, OF_A_WORLD)) {
                Model model = new Model(each);
                difference(each, model, judge).ifPresent(it -> failed(each, it));
                count(each, model, kinds);
              }
            }
          });
    }
    // Or the rules would be tested on programs that hardly need them.
    assertTrue(kinds.getOrDefault("of 100 instances", 0) > GRAPHS / 100, kinds::toString);
    assertTrue(kinds.getOrDefault("sharing", 0) > GRAPHS / 4, kinds::toString);
    assertTrue(kinds.getOrDefault("by options", 0) > GRAPHS / 2, kinds::toString);
    assertTrue(kinds.getOrDefault("with problems", 0) > GRAPHS / 100, kinds::toString);
  }

  private static void count(Case each, Model model, Map<String, Integer> kinds) {
    if (model.size() >= 100) {
      kinds.merge("of 100 instances", 1, Integer::sum);
    }
    if (model.text().contains(", @")) {
      kinds.merge("sharing", 1, Integer::sum);
    }
    if (!each.options().isEmpty()) {
      kinds.merge("by options", 1, Integer::sum);
    }
    if (!model.problems().isEmpty()) {
      kinds.merge("with problems", 1, Integer::sum);
    }
  }

  @Test
  @JavacOnly("resolves within a run of javac")
  void areRefusedForWhatIsWrong() {
    List<World> worlds =
        IntStream.range(0, WORLDS_AT_ONCE).mapToObj(RandomGraphsTest::world).toList();
    Dice dice = Dice.of(SEED);
    Map<Break, Integer> drawn = new HashMap<>();
    Judging.in(
        worlds,
        judge -> {
          for (World world : worlds) {
            for (Case each : cases(world, BROKEN / WORLDS_AT_ONCE)) {
              Break mistake = dice.any(Break.all());
              Case plain = new Case(world, each.program(), each.target(), Map.of());
              Optional<Case> broken =
                  new Model(plain).problems().isEmpty()
                      ? mistake.in(plain, dice)
                      : Optional.empty();
              broken.ifPresent(
                  it -> {
                    if (!judge.apply(it).codes().equals(Set.of(mistake.code()))) {
                      misjudged(it, mistake);
                    }
                    drawn.merge(mistake, 1, Integer::sum);
                  });
            }
          }
        });
    int done = drawn.values().stream().mapToInt(it -> it).sum();
    assertTrue(done > BROKEN / 2, "only " + done + " could be broken");
    List<Break> never = Break.all().stream().filter(it -> !drawn.containsKey(it)).toList();
    assertEquals(List.of(), never, "seed " + SEED + ": never drawn");
  }

  /** Fails with the smallest program that is refused for other things than its mistake. */
  private static void misjudged(Case broken, Break mistake) {
    Optional<Set<String>> found = codes(broken);
    Case smallest =
        new Shrinker(it -> codes(it).equals(found) && hasOnly(mistake, it)).smallest(broken);
    fail(mistake + " is refused for " + found + "\nIn small:\n" + shown(smallest));
  }

  /** Whether a program has a mistake, and is sound without it. */
  private static boolean hasOnly(Break mistake, Case each) {
    String target = Worlds.TARGETS.contains(each.target()) ? each.target() : Worlds.TARGETS.get(0);
    Case plain = new Case(each.world(), each.program(), target, Map.of());
    return mistake.isIn(each) && codes(plain).equals(Optional.of(Set.of()));
  }

  /** What a program is refused for; nothing where it cannot even be compiled. */
  private static Optional<Set<String>> codes(Case each) {
    List<Set<String>> codes = new ArrayList<>();
    try {
      Judging.in(List.of(each.world()), judge -> codes.add(judge.apply(each).codes()));
    } catch (NoSuchElementException | AssertionError e) {
      return Optional.empty();
    }
    return codes.stream().findFirst();
  }

  @Test
  void runAsTheModelSays() throws Exception {
    int done = 0;
    for (int number = 1_000; done < RUNNING; number += WORLDS_AT_ONCE) {
      List<Case> cases = new ArrayList<>();
      for (int world = number; world < number + WORLDS_AT_ONCE; world++) {
        cases.addAll(running(new Worlds(Dice.of(SEED + world)).world(world, 1 + world % 40)));
      }
      Compilation compilation = compiled(cases);
      Loaded loaded = new Loaded(compilation);
      for (Case each : cases) {
        Described.consistent(compilation, application(each), each.target());
        run(each, loaded);
      }
      done += cases.size();
    }
  }

  /** Each program of a world on each target, each with options of its own. */
  private static List<Case> running(World world) {
    List<Case> sound = new ArrayList<>();
    Cases cases = new Cases(Dice.of(SEED + world.number()));
    for (Program program : world.programs()) {
      List<Case> both =
          Worlds.TARGETS.stream()
              .flatMap(it -> cases.of(world, program, it, true).stream())
              .filter(it -> new Model(it).problems().isEmpty())
              .toList();
      if (both.size() == Worlds.TARGETS.size()) {
        sound.addAll(both);
      }
    }
    return sound;
  }

  private static Compilation compiled(List<Case> cases) {
    Build build =
        Build.empty()
            .source("made.Log", WorldSource.log())
            .option("-Atarget=" + String.join(",", Worlds.TARGETS));
    Map<String, String> files = new TreeMap<>();
    for (Case each : cases) {
      String main = application(each);
      Map<String, String> all = new WorldSource(each.world()).files();
      String devices = each.world().packageName() + ".All";
      files.put(devices, Optional.ofNullable(all.get(devices)).orElseThrow());
      files.put(main, Optional.ofNullable(all.get(main)).orElseThrow());
      for (Map.Entry<String, String> option : each.raw().entrySet()) {
        if (!option.getKey().equals("target")) {
          build = build.option("-A" + option.getKey() + "=" + option.getValue());
        }
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      build = build.source(file.getKey(), file.getValue());
    }
    return build.clean();
  }

  private static String application(Case each) {
    return each.world().packageName() + "." + each.program().className();
  }

  private static void run(Case each, Loaded loaded) throws ReflectiveOperationException {
    List<String> found = ran(each, loaded);
    if (!found.get(0).equals(found.get(1))) {
      Case smallest = new Shrinker(RandomGraphsTest::runsOtherwise).smallest(each);
      assertEquals(found.get(0), found.get(1), () -> "In small:\n" + shown(smallest));
    }
  }

  /** What a program makes by its model, and what it makes. */
  private static List<String> ran(Case each, Loaded loaded) throws ReflectiveOperationException {
    Model model = new Model(each);
    Map<String, String> words = model.words(Dice.of(SEED + model.size()));
    String[] line =
        words.entrySet().stream()
            .map(it -> "--" + it.getKey().replace('.', '-') + "=" + it.getValue())
            .toArray(String[]::new);
    Class<?> log = loaded.loadClass("made.Log");
    log.getMethod("clear").invoke(null);
    String main =
        each.world().packageName() + ".Main" + each.program().className() + "_" + each.target();
    Running program = loaded.start(main, line);
    try {
      // The program is one more.
      return List.of(
          model.seen(words) + ", " + (model.size() + 1) + " made",
          log.getMethod("text").invoke(null) + ", " + log.getMethod("size").invoke(null) + " made");
    } finally {
      program.close();
    }
  }

  /** Whether a program that may be nonsense by now still makes something else than its model. */
  private static boolean runsOtherwise(Case each) {
    try {
      List<String> found = ran(each, new Loaded(compiled(List.of(each))));
      return !found.get(0).equals(found.get(1));
    } catch (Model.Unusable
        | NoSuchElementException
        | AssertionError
        | ReflectiveOperationException e) {
      return false;
    }
  }

  private static World world(int number) {
    Dice dice = Dice.of(SEED + number);
    int size = number % 10 == 9 ? LARGEST - 20 : 1 + dice.below(40);
    return new Worlds(dice).world(number, size);
  }

  private static List<Case> cases(World world, int count) {
    Dice dice = Dice.of(SEED - world.number());
    List<Case> cases = new ArrayList<>();
    for (int tries = 0; cases.size() < count; tries++) {
      assertTrue(tries < 10 * count, "world " + world.number() + " is too large");
      Program program = dice.any(world.programs());
      String target = dice.any(Worlds.TARGETS);
      new Cases(dice).of(world, program, target, false).ifPresent(cases::add);
    }
    return cases;
  }

  /** How a program differs from what its model says, if it does. */
  private static Optional<String> difference(
      Case given, Model model, Function<Case, Judging.Verdict> judge) {
    Judging.Verdict verdict = judge.apply(given);
    GraphText graph = new GraphText(verdict.graph());
    List<String> expected = List.of(model.text(), model.problems().toString(), "");
    List<String> found = List.of(graph.text(), verdict.codes().toString(), graph.disorder());
    return expected.equals(found)
        ? Optional.empty()
        : Optional.of(
            "the model says\n  " + expected + "\nand the processor\n  " + found + "\nof\n");
  }

  private static void failed(Case each, String difference) {
    Case smallest = new Shrinker(RandomGraphsTest::differs).smallest(each);
    fail(difference + each + "\nIn small:\n" + shown(smallest));
  }

  /** Whether a program that may be nonsense by now still differs from its model. */
  private static boolean differs(Case each) {
    List<Boolean> differs = new ArrayList<>();
    try {
      Model model = new Model(each);
      Judging.in(
          List.of(each.world()), judge -> differs.add(difference(each, model, judge).isPresent()));
    } catch (Model.Unusable | NoSuchElementException | AssertionError e) {
      return false;
    }
    return differs.contains(true);
  }

  private static String shown(Case each) {
    return "seed " + SEED + ", " + each + new WorldSource(each.world());
  }
}
