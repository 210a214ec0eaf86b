package dev.dovetail.runtime.test;

import dev.dovetail.Device;
import dev.dovetail.runtime.Arguments;
import java.util.List;
import java.util.Optional;

/** What {@code main} was given, and no environment: a test does not depend on its machine. */
@Device(
    type = Arguments.class,
    name = "test",
    targets = "test",
    doc = "What main was given, and no environment.")
public final class TestArguments implements Arguments {
  /** Arguments without an environment. */
  public TestArguments() {}

  @Override
  public List<String> words(String[] words) {
    return List.of(words);
  }

  @Override
  public Optional<String> environment(String variable) {
    return Optional.empty();
  }
}
