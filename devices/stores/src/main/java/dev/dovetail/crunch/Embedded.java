package dev.dovetail.crunch;

import java.io.InputStream;
import java.util.Optional;

/**
 * The parts of an embedded folder, as they were written beside the program when it was compiled.
 */
@FunctionalInterface
public interface Embedded {
  /**
   * Opens a part: {@code files} lists the files, a line each in UTF-8, of their size in bytes,
   * their SHA-256 in hexadecimal digits, the time they were written in milliseconds since 1970, and
   * their path; {@code 0}, {@code 1}, and so on are their contents in that order.
   *
   * @return nothing where the part is missing
   */
  Optional<InputStream> open(String part);
}
