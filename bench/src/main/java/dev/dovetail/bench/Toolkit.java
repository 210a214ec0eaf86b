package dev.dovetail.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A way to put a program together: what is written for it, and what compiles and runs it.
 *
 * @param name what the tables call it
 * @param marks what it wants on the devices
 * @param sources the application and what puts it together, by simple class name
 * @param main the class that is run
 * @param libraries what its programs are compiled against, and run with
 * @param processor what runs in the compiler; empty where nothing does
 * @param options further words for javac
 */
record Toolkit(
    String name,
    Marks marks,
    Map<String, String> sources,
    String main,
    List<Path> libraries,
    List<Path> processor,
    List<String> options) {
  /**
   * Annotations, each with a space behind it.
   *
   * @param device on the class of a device, by its number
   * @param constructor on a constructor
   * @param slot on a parameter, by the number of the device that is meant for it
   */
  record Marks(IntFunction<String> device, String constructor, IntFunction<String> slot) {
    /** None at all. */
    static Marks none() {
      return all("", "");
    }

    /** The same on each device. */
    static Marks all(String device, String constructor) {
      return new Marks(number -> device, constructor, number -> "");
    }
  }
}
