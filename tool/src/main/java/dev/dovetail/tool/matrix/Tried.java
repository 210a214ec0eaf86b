package dev.dovetail.tool.matrix;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case that javac has seen.
 *
 * @param one the case
 * @param descriptor what came out; empty where nothing can be put together
 * @param besides errors that no description tells, in sentences: they hold for every case
 */
record Tried(Case one, Optional<Descriptor> descriptor, List<String> besides) {
  private static final String NO_VALUE = "missing-key-value";

  /** What is wrong with the program, but for keys that have no value. */
  List<String> misfits() {
    Stream<String> own = errors().filter(it -> !it.code().equals(NO_VALUE)).map(Problem::sentence);
    return Stream.concat(own, besides.stream()).toList();
  }

  /** Which keys have no value, in sentences. */
  List<String> wanted() {
    return errors().filter(it -> it.code().equals(NO_VALUE)).map(Problem::sentence).toList();
  }

  /** What is missing below the slot. */
  Optional<String> gap() {
    return one.cell().isAsItIs()
        ? Optional.empty()
        : descriptor.flatMap(it -> new Gaps(it.after()).below(one.cell().slot()));
  }

  /** What it takes when it starts. */
  Optional<StartOptions> options() {
    return descriptor.map(it -> new StartOptions(it.after()));
  }

  private Stream<Problem> errors() {
    return descriptor.stream()
        .flatMap(it -> it.problems().stream())
        .filter(it -> it.severity() == Problem.Severity.ERROR);
  }
}
