package dev.dovetail.runtime.unix;

import dev.dovetail.Device;
import dev.dovetail.runtime.Arguments;
import java.util.List;
import java.util.Optional;

/** The command line and the environment of the process. */
@Device(type = Arguments.class, name = "unix", targets = "unix", doc = "The command line.")
public final class UnixArguments implements Arguments {
  /** The arguments of this process. */
  public UnixArguments() {}

  @Override
  public List<String> words(String[] words) {
    return List.of(words);
  }

  @Override
  public Optional<String> environment(String variable) {
    return Optional.ofNullable(System.getenv(variable));
  }
}
