package dev.dovetail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures, prints a table, and writes it into {@code bench/target/table.md}. */
final class Bench {
  private static final int ROUNDS = 3;
  private static final int LARGEST = 3_000;

  private Bench() {}

  /** Takes the number of rounds and the number of devices not to go beyond. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
    int largest = args.length > 1 ? Integer.parseInt(args[1]) : LARGEST;
    Path target = Path.of("bench", "target");
    List<Subject> subjects = new ArrayList<>();
    for (Shape shape : shapes()) {
      if (shape.asked() <= largest) {
        subjects.add(new Subject(shape, new Jars(Path.of("")), target.resolve("graphs")));
      }
    }
    for (int round = 1; round <= rounds; round++) {
      for (Subject subject : subjects) {
        System.err.println(
            "round " + round + ": " + subject.shape().name() + " of " + subject.shape().asked());
        subject.round();
      }
      // After each round, since a run of half an hour may be ended before its time.
      Files.write(target.resolve("table.md"), new Table(subjects).lines(round));
    }
    new Table(subjects).lines(rounds).forEach(System.out::println);
  }

  private static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    for (int size : List.of(10, 100, 1_000, 3_000)) {
      shapes.add(Shape.random(size));
    }
    for (int size : List.of(10, 100, 1_000, 3_000)) {
      shapes.add(Shape.chain(size));
    }
    for (int size : List.of(10, 100, 1_000, 3_000)) {
      shapes.add(Shape.ladder(size));
    }
    shapes.add(Shape.wide());
    return shapes;
  }
}
