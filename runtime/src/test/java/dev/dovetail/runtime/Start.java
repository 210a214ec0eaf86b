package dev.dovetail.runtime;

import dev.dovetail.runtime.test.NonZeroExit;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.runtime.test.TestLifecycle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A program that reads its values and ends, and what is left of that. */
record Start(List<String> printed, List<String> complaints, int code) {
  /** Starts with these words; the consumer sees the values if there are any. */
  static Start of(
      Manual manual, Map<String, String> environment, List<String> words, Consumer<Values> use) {
    var console = new TestConsole();
    var lifecycle = new TestLifecycle();
    var program = new Program(manual, new Environment(environment), console, lifecycle);
    try {
      use.accept(program.values(words.toArray(new String[0])));
      program.application("Nothing").made(Result::ok);
    } catch (Stopped failure) {
      program.failed(failure);
    }
    try {
      program.run();
    } catch (NonZeroExit seen) {
      // The code is read below.
    }
    return new Start(
        console.printed(), console.complaints(), lifecycle.exitCode().orElse(Integer.MIN_VALUE));
  }

  private record Environment(Map<String, String> variables) implements Arguments {
    @Override
    public List<String> words(String[] words) {
      return List.of(words);
    }

    @Override
    public Optional<String> environment(String variable) {
      return Optional.ofNullable(variables.get(variable));
    }
  }
}
