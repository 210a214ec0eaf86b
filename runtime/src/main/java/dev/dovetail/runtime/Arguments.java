package dev.dovetail.runtime;

import java.util.List;
import java.util.Optional;

/** Where the values of start-up come from. A target exists where this signature has a device. */
public interface Arguments {
  /**
   * The words given at start-up, as {@code --port 80} on a command line.
   *
   * @param words what {@code main} was given; a target with another source may ignore it
   */
  List<String> words(String[] words);

  /** The value of an environment variable, where the target has such a thing. */
  Optional<String> environment(String variable);
}
