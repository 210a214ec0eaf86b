package dev.dovetail.tests;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program with a mistake, and all that the compiler says of it. Fenced blocks {@code java} are
 * its sources, which replace shared ones of their name; {@code java jar} are compiled before, by
 * themselves and with the processor; {@code options} are options, one a line; {@code text ecj} is
 * what Eclipse's compilers print where that is something else, {@code text jdt} what its builder
 * does where that is something else again.
 *
 * @param file the page it is on
 * @param title its section
 * @param shared what it has in common with the others of the page
 * @param own what it has of its own
 */
record Mistake(Path file, String title, Blocks shared, Blocks own) {
  /** What is said to be printed. */
  String said() {
    return String.join("", own.of("text"));
  }

  /** What the compiler under test prints, then. */
  String expected() {
    return switch (CompilerUnderTest.chosen()) {
      case JAVAC -> said();
      case ECJ -> expectedOfEclipse();
      case JDT -> own.of("text jdt").stream().findFirst().orElseGet(this::expectedOfEclipse);
    };
  }

  /** What Eclipse's compilers print. */
  String expectedOfEclipse() {
    List<String> own = this.own.of("text ecj");
    return own.isEmpty()
        ? new Expected(build("java").sources()).printedByEclipse(said())
        : own.get(0);
  }

  /** What is printed. */
  String printed(Path base) throws IOException {
    Build build = build("java").options(options());
    return new Report((writeJar(base) ? build.library(base) : build).run()).text();
  }

  /** Compiles its jar into a folder, if it has one. */
  boolean writeJar(Path folder) throws IOException {
    if (blocks("java jar").isEmpty()) {
      return false;
    }
    Compilation jar = build("java jar").run();
    if (jar.status() == Compilation.Status.FAILURE) {
      throw new AssertionError(this + ": its jar: " + new Report(jar).text());
    }
    Build.writeClasses(jar, folder);
    return true;
  }

  /** Its options. */
  List<String> options() {
    return blocks("options").stream().flatMap(String::lines).toList();
  }

  /** Its sources, by the full names of their classes. */
  Map<String, String> sources() {
    return sources("java");
  }

  private Map<String, String> sources(String kind) {
    Map<String, String> sources = new LinkedHashMap<>();
    blocks(kind).forEach(it -> sources.put(new SourceText(it).className(), it));
    return sources;
  }

  private Build build(String kind) {
    Build build = Build.empty();
    for (var source : sources(kind).entrySet()) {
      build = build.source(source.getKey(), source.getValue());
    }
    return build;
  }

  private List<String> blocks(String kind) {
    List<String> all = new ArrayList<>(shared.of(kind));
    all.addAll(own.of(kind));
    return all;
  }

  @Override
  public String toString() {
    return file.getFileName() + ": " + title;
  }
}
