package dev.dovetail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One graph in all the ways it is put together, and what each took so far. */
final class Subject {
  /** A way to put it together, or to run what came of that. */
  enum Way {
    /** Compiled without Dovetail, a main written by hand with it. */
    PLAIN,
    /** Compiled with the processor, which writes an index entry for each device and no main. */
    ENTRIES,
    /** Compiled with the processor, which writes the main, too. */
    MAIN,
    /** The main that was written by hand, run. */
    RUN_PLAIN,
    /** The main that the processor wrote, run. */
    RUN_MAIN
  }

  private static final String PLAIN_MAIN = "graph.Main";
  private static final String MAIN = "graph.Main_unix";

  private final Shape shape;
  private final Jars jars;
  private final Path classes;
  private final Jvm jvm;
  private final Sources plain;
  private final Sources annotated;
  private final Map<Way, List<Cost>> costs = new EnumMap<>(Way.class);
  private String printed = "";

  Subject(Shape shape, Jars jars, Path folder) throws IOException {
    this.shape = shape;
    this.jars = jars;
    Path own = folder.resolve(shape.name().replace(' ', '-') + shape.asked());
    delete(own);
    classes = own.resolve("classes");
    jvm = new Jvm(Files.createDirectories(own));
    plain = Sources.plain(shape, own.resolve("plain"));
    annotated = Sources.annotated(shape, own.resolve("annotated"));
  }

  Shape shape() {
    return shape;
  }

  /** The median of what a way took. */
  Cost cost(Way way) {
    return Cost.median(costs.getOrDefault(way, List.of()));
  }

  /** Does everything once. */
  void round() throws IOException, InterruptedException {
    note(Way.PLAIN, compile(plain, List.of("-proc:none")));
    note(Way.RUN_PLAIN, run(List.of(classes), PLAIN_MAIN));
    List<String> processor = List.of("-processorpath", jars.of("processor").toString());
    note(Way.ENTRIES, compile(annotated, processor));
    List<String> target = Stream.concat(processor.stream(), Stream.of("-Atarget=unix")).toList();
    note(Way.MAIN, compile(annotated, target));
    note(Way.RUN_MAIN, run(List.of(classes, jars.of("runtime")), MAIN));
  }

  private void note(Way way, Cost cost) {
    costs.computeIfAbsent(way, it -> new ArrayList<>()).add(cost);
  }

  private Cost compile(Sources sources, List<String> options)
      throws IOException, InterruptedException {
    delete(classes);
    List<String> words = new ArrayList<>(List.of("-d", classes.toString(), "-cp"));
    words.add(Jvm.joined(List.of(jars.of("annotations"), jars.of("runtime"))));
    words.addAll(options);
    words.addAll(sources.files());
    return jvm.javac(words);
  }

  private Cost run(List<Path> classPath, String main) throws IOException, InterruptedException {
    Jvm.Ended ended = jvm.main(classPath, main);
    if (!printed.isEmpty() && !printed.equals(ended.output())) {
      throw new IllegalStateException(main + " printed " + ended.output() + ", not " + printed);
    }
    printed = ended.output();
    return ended.cost();
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
