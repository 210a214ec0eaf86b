package dev.dovetail.crunch;

import java.io.InputStream;
import java.util.Optional;

/**
 * The parts of an embedded folder, as they were written beside the program when it was compiled.
 */
@FunctionalInterface
public interface Embedded {
  /**
   * Opens a part: {@code paths} is the list of the files, a path a line in UTF-8; {@code 0}, {@code
   * 1}, and so on are their contents in that order.
   *
   * @return nothing where the part is missing
   */
  Optional<InputStream> open(String part);
}
