package dev.dovetail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM that starts and ends. */
final class Empty {
  private final Path classes;
  private final Jvm jvm;
  private final List<Cost> started = new ArrayList<>();

  /** Compiles it below a folder. */
  Empty(Path folder) throws IOException, InterruptedException {
    Path own = Files.createDirectories(folder.resolve("empty"));
    classes = own.resolve("classes");
    jvm = new Jvm(own);
    Path source = own.resolve("Nothing.java");
    Files.writeString(
        source, "final class Nothing { public static void main(String[] args) {} }\n");
    jvm.javac(List.of("-d", classes.toString(), source.toString()));
  }

  void start() throws IOException, InterruptedException {
    started.add(jvm.main(List.of(classes), "Nothing").cost());
  }

  /** The median of what that took. */
  Cost started() {
    return Cost.median(started);
  }
}
