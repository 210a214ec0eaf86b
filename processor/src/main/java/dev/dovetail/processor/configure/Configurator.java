package dev.dovetail.processor.configure;

import java.io.IOException;

/**
 * Does a device's work at compile time. It is a service on the processor path, found by the name
 * that {@code @Device(configurator = …)} gives, and is asked once for each instance in each main,
 * dependencies first.
 *
 * <p>One object serves a whole compilation, so it keeps nothing from one call to the next. What it
 * throws is shown as a fault of its jar.
 */
public interface Configurator {
  /** The name that devices give; a jar that is published takes one like {@code org.example.zip}. */
  String name();

  /**
   * Prepares one instance of a device in one main.
   *
   * @return the code that makes it, or why there is none
   * @throws IOException where an input cannot be read, or the compiler cannot write
   */
  Configured configure(Configuration configuration) throws IOException;
}
