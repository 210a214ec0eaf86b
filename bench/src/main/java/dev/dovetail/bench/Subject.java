package dev.dovetail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** One graph put together by one toolkit, and what that took so far. */
final class Subject {
  private final Toolkit toolkit;
  private final Path classes;
  private final Path jar;
  private final Jvm jvm;
  private final Sources sources;
  private final List<Cost> compiled = new ArrayList<>();
  private final List<Cost> started = new ArrayList<>();

  /** Writes its sources below a folder. */
  Subject(Shape shape, Toolkit toolkit, Path folder) throws IOException {
    this.toolkit = toolkit;
    Path own =
        folder
            .resolve(shape.name().replace(' ', '-') + shape.asked())
            .resolve(toolkit.name().replace(' ', '-'));
    delete(own);
    classes = own.resolve("classes");
    jar = own.resolve("program.jar");
    jvm = new Jvm(Files.createDirectories(own));
    sources = Sources.write(shape, toolkit, own.resolve("sources"));
  }

  /** The toolkit's. */
  String name() {
    return toolkit.name();
  }

  /** The median of what compiling took. */
  Cost compiled() {
    return Cost.median(compiled);
  }

  /** The median of what starting took. */
  Cost started() {
    return Cost.median(started);
  }

  /** Compiles it in a fresh JVM. */
  void compile() throws IOException, InterruptedException {
    delete(classes);
    List<String> words = new ArrayList<>(List.of("-d", classes.toString()));
    if (!toolkit.libraries().isEmpty()) {
      words.addAll(List.of("-cp", Jvm.joined(toolkit.libraries())));
    }
    words.addAll(
        toolkit.processor().isEmpty()
            ? List.of("-proc:none")
            : List.of("-processorpath", Jvm.joined(toolkit.processor())));
    words.addAll(toolkit.options());
    words.addAll(sources.files());
    compiled.add(jvm.javac(words));
    pack();
  }

  /** Into a jar, as programs are shipped: to open the first one is a good part of a start. */
  private void pack() {
    ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(System.out, System.err, "-c", "-f", jar.toString(), "-C", classes.toString(), ".");
  }

  /** Runs it in a fresh JVM, to its end; gives what it printed. */
  String start() throws IOException, InterruptedException {
    List<Path> classPath = Stream.concat(Stream.of(classes), toolkit.libraries().stream()).toList();
    Jvm.Ended ended = jvm.main(classPath, toolkit.main());
    started.add(ended.cost());
    return ended.output();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
