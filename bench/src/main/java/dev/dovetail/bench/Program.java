package dev.dovetail.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One graph, put together by several toolkits, of which the first is what the others add to. */
final class Program {
  private final Shape shape;
  private final List<Subject> subjects = new ArrayList<>();

  /** Writes its sources below a folder. */
  Program(Shape shape, List<Toolkit> toolkits, Path folder) throws IOException {
    this.shape = shape;
    for (Toolkit toolkit : toolkits) {
      subjects.add(new Subject(shape, toolkit, folder));
    }
  }

  Shape shape() {
    return shape;
  }

  List<Subject> subjects() {
    return subjects;
  }

  Subject first() {
    return subjects.get(0);
  }

  /** Compiles with each toolkit in turn. */
  void compile() throws IOException, InterruptedException {
    for (Subject subject : subjects) {
      System.err.println("compile " + shape.name() + " " + shape.asked() + " " + subject.name());
      subject.compile();
    }
  }

  /** Starts what each toolkit made, in turn, and insists that the last line of all is the same. */
  void start() throws IOException, InterruptedException {
    String expected = first().start();
    for (Subject subject : subjects.subList(1, subjects.size())) {
      String printed = subject.start();
      if (!printed.endsWith(expected)) {
        throw new IllegalStateException(
            subject.name() + " printed " + printed + ", not " + expected);
      }
    }
  }
}
