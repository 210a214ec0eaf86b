package dev.dovetail.processor.configure;

import java.io.IOException;

/**
 * Does a device's work at compile time. It is a service on the processor path, found by the name
 * that {@code @Device(configurator = …)} gives.
 */
public interface Configurator {
  /** The name that devices give. */
  String name();

  /**
   * Prepares one instance of a device in one main.
   *
   * @return the code of its arguments, or why there is none
   * @throws IOException where the compiler cannot write, or a file cannot be read
   */
  Configured configure(Configuration configuration) throws IOException;
}
