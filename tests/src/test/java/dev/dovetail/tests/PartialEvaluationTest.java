package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.ApplicationReader;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Entries;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.resolve.Assembly;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.resolve.Resolver;
import dev.dovetail.processor.wiring.Parsed;
import dev.dovetail.processor.wiring.Parser;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A graph whose defaults are left open: what the given keys decide is gone, the rest stays, and the
 * defaults bring it to the graph that is compiled. The wirings are random, by the seed that a
 * failure names.
 */
@Timeout(300)
final class PartialEvaluationTest {
  private static final Map<String, String> DEFAULTS =
      Map.of("p", "true", "q", "false", "m", "1", "n", "2");
  private static final int SEEDS = 400;

  private static final String APP =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      @Application
      @Key(value = "p", type = boolean.class, defaultValue = "true")
      @Key(value = "q", type = boolean.class, defaultValue = "false")
      @Key(value = "m", type = int.class, defaultValue = "1")
      @Key(value = "n", type = int.class, defaultValue = "2")
      public final class App implements Job {
        public App(kit.Store store) {}
        @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
      }
      """;

  /** Resolves the application by some options. */
  private interface Resolving {
    Graph graph(Map<String, String> options, boolean leavesDefaults);
  }

  @Test
  @NotJdt("resolves within a run of the compiler, hundreds of times")
  void leavesWhatIsOpenAndNothingElse() {
    run(
        resolving -> {
          for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String text = new RandomChoices(random).wiring(4);
            Map<String, String> given = given(random);
            Graph partial = resolving.graph(with(given, text), true);
            Decided decided = new Decided(given);
            assertEquals(
                decided.text(parsed(text)),
                text(partial.root().edges().get(0), it -> ""),
                "seed " + seed + ", options " + given + ", wiring " + text);
          }
        });
  }

  @Test
  @NotJdt("resolves within a run of the compiler, hundreds of times")
  void theDefaultsBringItToTheWhole() {
    run(
        resolving -> {
          for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String text = new RandomChoices(random).wiring(4);
            Map<String, String> given = given(random);
            Graph partial = resolving.graph(with(given, text), true);
            Graph whole = resolving.graph(with(given, text), false);
            Map<String, String> values = new HashMap<>(DEFAULTS);
            values.putAll(given);
            Decided decided = new Decided(values);
            assertEquals(
                text(whole.root().edges().get(0), it -> "fork"),
                text(
                    partial.root().edges().get(0),
                    fork -> decided.truth(fork.condition()).orElseThrow() ? "then" : "otherwise"),
                "seed " + seed + ", options " + given + ", wiring " + text);
          }
        });
  }

  @Test
  @NotJdt("resolves within a run of the compiler, hundreds of times")
  void theKeysThatDecideAreKnownWithoutDeciding() {
    run(
        resolving -> {
          for (int seed = 0; seed < SEEDS / 4; seed++) {
            String text = new RandomChoices(new Random(seed)).condition(3) + " ? disk : memory";
            Set<String> references =
                ((Wiring.Choose) parsed(text))
                    .condition()
                    .references()
                    .map(Object::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> touched = new TreeSet<>();
            for (Map<String, String> values : assignments()) {
              touched.addAll(resolving.graph(with(values, text), false).decisions().get("store"));
            }
            assertEquals(references, touched, "seed " + seed + ", wiring " + text);
          }
        });
  }

  /** A slot's content; a fork is either shown whole, or one of its branches. */
  private static String text(Edge edge, Function<Node.Fork, String> branch) {
    Node node = edge.node();
    if (node instanceof Node.Fork fork) {
      return switch (branch.apply(fork)) {
        case "then" -> text(fork.then(), branch);
        case "otherwise" -> text(fork.otherwise(), branch);
        default ->
            "("
                + fork.condition()
                + " ? "
                + text(fork.then(), branch)
                + " : "
                + text(fork.otherwise(), branch)
                + ")";
      };
    }
    Instance instance = node.instance().orElseThrow(() -> new AssertionError(node));
    return instance.edges().isEmpty()
        ? instance.head()
        : instance.edges().stream()
            .map(it -> text(it, branch))
            .collect(Collectors.joining(", ", instance.head() + "(", ")"));
  }

  private static Wiring parsed(String text) {
    assertTrue(Parser.parse(text) instanceof Parsed.Tree, text);
    return ((Parsed.Tree) Parser.parse(text)).wiring();
  }

  private static Map<String, String> given(Random random) {
    Map<String, String> given = new TreeMap<>();
    for (String key : new TreeSet<>(DEFAULTS.keySet())) {
      if (random.nextBoolean()) {
        boolean flag = key.equals("p") || key.equals("q");
        given.put(key, flag ? "" + random.nextBoolean() : "" + random.nextInt(3));
      }
    }
    return given;
  }

  private static List<Map<String, String>> assignments() {
    List<Map<String, String>> all = new ArrayList<>();
    for (int i = 0; i < 36; i++) {
      all.add(
          Map.of(
              "p", "" + (i % 2 == 0),
              "q", "" + (i / 2 % 2 == 0),
              "m", "" + i / 4 % 3,
              "n", "" + i / 12));
    }
    return all;
  }

  private static Map<String, String> with(Map<String, String> given, String store) {
    Map<String, String> options = new HashMap<>(given);
    options.put("store", store);
    return options;
  }

  private static void run(Consumer<Resolving> test) {
    Testing testing = new Testing(test);
    var compilation =
        Kit.devices().source("app.App", APP).option("-proc:only").run(List.of(testing));
    assertTrue(testing.ran, "nothing was resolved");
    assertEquals(List.of(), Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR));
  }

  /** Runs a test inside of a compiler; what it throws comes out of that. */
  private static final class Testing extends AbstractProcessor {
    private final Consumer<Resolving> test;
    private boolean ran;

    Testing(Consumer<Resolving> test) {
      this.test = test;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.getRootElements().isEmpty()) {
        test.accept(this::graph);
        ran = true;
      }
      return false;
    }

    private Graph graph(Map<String, String> options, boolean leavesDefaults) {
      var elements = processingEnv.getElementUtils();
      var types = processingEnv.getTypeUtils();
      List<Mark> marks = new ArrayList<>();
      for (String name : List.of("kit.Disk", "kit.Memory", "kit.Both", "kit.Cache")) {
        marks.add(Mark.of(Mark.Kind.DEVICE, elements.getTypeElement(name)).orElseThrow());
      }
      var catalogue =
          new Catalogue(
              elements, types, new Entries(elements, processingEnv.getFiler(), false), marks);
      Application application =
          new ApplicationReader(elements, types)
              .read(elements.getTypeElement("app.App"), it -> {})
              .orElseThrow();
      return new Resolver(
              elements,
              types,
              catalogue,
              new Options(options),
              Assembly.of(application, "test"),
              leavesDefaults)
          .resolve();
    }
  }
}
