package dev.dovetail.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ways to put a graph together, each as its own documentation shows it.
 *
 * @param shape the graph
 * @param jars what they need
 */
record Toolkits(Shape shape, Jars jars) {
  private static final String MAIN = "public static void main(String[] args) { ";

  /** By a main that somebody wrote, without any help. */
  Toolkit hand() {
    Toolkit.Marks marks = Toolkit.Marks.none();
    return new Toolkit(
        "by hand",
        marks,
        Map.of("App", application(marks, ""), "Main", new HandWritten(shape).text()),
        "graph.Main",
        List.of(),
        List.of(),
        List.of());
  }

  /** By the same main, which a processor writes that does nothing else. */
  Toolkit written() {
    Toolkit.Marks marks = Toolkit.Marks.none();
    String main = "package graph; " + new HandWritten(shape).text();
    return new Toolkit(
        "written",
        marks,
        Map.of("App", application(marks, "")),
        "graph.Main",
        List.of(),
        List.of(Path.of("bench", "target", "classes").toAbsolutePath()),
        List.of(
            "-processor",
            WritingProcessor.class.getName(),
            "-Amain=" + Base64.getEncoder().encodeToString(main.getBytes(StandardCharsets.UTF_8))));
  }

  /** By hand, with devices that Dovetail reads, checks and makes index entries of. */
  Toolkit indexed() throws IOException {
    Toolkit whole = dovetail();
    return new Toolkit(
        "indexed",
        whole.marks(),
        Map.of(
            "App",
            Objects.requireNonNull(whole.sources().get("App")),
            "Main",
            new HandWritten(shape).text()),
        "graph.Main",
        whole.libraries(),
        whole.processor(),
        List.of());
  }

  /** By Dovetail, for a JVM. */
  Toolkit dovetail() throws IOException {
    IntFunction<String> device =
        it -> "@dev.dovetail.Device(type = S" + it + ".class, name = \"d" + it + "\") ";
    Toolkit.Marks marks =
        new Toolkit.Marks(device, "", it -> "@dev.dovetail.Use(\"d" + it + "\") ");
    String application =
        "@dev.dovetail.Application public final class App implements dev.dovetail.runtime.Job {"
            + new Parts(shape.tops()).constructor("App", marks)
            + " @Override public dev.dovetail.runtime.Result<Void, ? extends"
            + " dev.dovetail.runtime.DeviceError> run() {"
            + " System.out.println(sum); return dev.dovetail.runtime.Result.ok(); } }";
    return new Toolkit(
        "Dovetail",
        marks,
        Map.of("App", application),
        "graph.Main_unix",
        List.of(jars.of("annotations"), jars.of("runtime")),
        List.of(jars.of("processor")),
        List.of("-Atarget=unix"));
  }

  /** By Dagger: a component, and a module that binds each interface. */
  Toolkit dagger() throws IOException {
    Toolkit.Marks marks = Toolkit.Marks.all("@javax.inject.Singleton ", "@javax.inject.Inject ");
    String bindings = each("@dagger.Binds S%1$d s%1$d(D%1$d device);");
    String component =
        "@javax.inject.Singleton @dagger.Component(modules = Bindings.class)"
            + " public interface Graph { App app(); }";
    return new Toolkit(
        "Dagger",
        marks,
        Map.of(
            "App",
            application(marks, marks.device().apply(0)),
            "Bindings",
            "@dagger.Module public interface Bindings {\n" + bindings + "}",
            "Graph",
            component,
            "Main",
            main("DaggerGraph.create().app().run();")),
        "graph.Main",
        jars.toRun("dagger"),
        jars.toCompile("dagger"),
        List.of());
  }

  /** By Avaje Inject: a scope of all beans. */
  Toolkit avaje() throws IOException {
    Toolkit.Marks marks = Toolkit.Marks.all("@jakarta.inject.Singleton ", "");
    return new Toolkit(
        "Avaje",
        marks,
        Map.of(
            "App",
            application(marks, marks.device().apply(0)),
            "Main",
            main(
                "try (var scope = io.avaje.inject.BeanScope.builder().build()) {"
                    + " scope.get(App.class).run(); }")),
        "graph.Main",
        jars.toRun("avaje"),
        jars.toCompile("avaje"),
        List.of());
  }

  /** By Guice, when the program starts: a module that binds each interface. */
  Toolkit guice() throws IOException {
    Toolkit.Marks marks =
        Toolkit.Marks.all("@jakarta.inject.Singleton ", "@jakarta.inject.Inject ");
    String bindings = each("bind(S%1$d.class).to(D%1$d.class);");
    return new Toolkit(
        "Guice",
        marks,
        Map.of(
            "App",
            application(marks, marks.device().apply(0)),
            "Bindings",
            "final class Bindings extends com.google.inject.AbstractModule {"
                + " @Override protected void configure() {\n"
                + bindings
                + "} }",
            "Main",
            main(
                "com.google.inject.Guice.createInjector(new Bindings())"
                    + ".getInstance(App.class).run();")),
        "graph.Main",
        jars.toRun("guice"),
        List.of(),
        List.of());
  }

  private String application(Toolkit.Marks marks, String mark) {
    return mark
        + "public final class App { "
        + new Parts(shape.tops()).constructor("App", marks)
        + " public void run() { System.out.println(sum); } }";
  }

  private String each(String line) {
    return IntStream.range(0, shape.size())
        .mapToObj(it -> line.formatted(it) + "\n")
        .collect(Collectors.joining());
  }

  private static String main(String statement) {
    return "public final class Main { " + MAIN + statement + " } }";
  }
}
