package dev.dovetail.processor.configure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a configurator has to work with: one instance of a device in one main, the files that users
 * name, and the compiler's own way of writing. The processor implements it; it may gain methods.
 */
public interface Configuration {
  /** Full name of the application's class. */
  String application();

  /** What messages call the program. */
  String applicationName();

  /** The target. */
  String target();

  /** The device's name, as wirings have it: {@code crunch}. */
  String device();

  /** Full name of the device's class, or of the one that has its factory method. */
  String deviceClass();

  /**
   * What keeps the instance apart from others of the device: {@code site} in {@code crunch#site}.
   */
  Optional<String> instance();

  /** Paths of the slots that it is in, as {@code network.transport}; the first names it. */
  List<String> paths();

  /** Names of its own slots, in order. */
  List<String> slots();

  /** Its keys, in order. */
  List<KeyValue> keys();

  /** The key of a name. */
  default Optional<KeyValue> key(String name) {
    return keys().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** Package of the main, in which everything is written; empty for the unnamed. */
  String packageName();

  /** Simple name of the main: {@code Main_unix}. Names that begin so are the main's own. */
  String mainName();

  /** A class name for this instance alone, as {@code Main_unix_crunch}; it is free. */
  String baseName();

  /**
   * A file or folder that a user named: absolute, or below the base directory, or else below the
   * first folder on the way up from the compiler's output that has it.
   *
   * @throws IOException where the text is no path
   */
  Input input(String path) throws IOException;

  /**
   * Writes a class of the main's package. A class that is written already stays if it is the same,
   * so that several instances may share one.
   *
   * @param simpleName of the class
   * @param text its source, from the imports on: without a package, which goes before it with the
   *     name of the configurator
   * @throws IOException where the compiler cannot write
   */
  void writeClass(String simpleName, String text) throws IOException;

  /**
   * Writes a resource into the main's package; one that is written already stays if it is the same.
   *
   * @throws IOException where the compiler cannot write
   */
  void writeResource(String name, byte[] content) throws IOException;

  /**
   * Writes a resource of text, in UTF-8.
   *
   * @throws IOException where the compiler cannot write
   */
  void writeResource(String name, String text) throws IOException;
}
