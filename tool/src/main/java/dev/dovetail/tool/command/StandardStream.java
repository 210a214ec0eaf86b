package dev.dovetail.tool.command;

import java.io.IOException;

/**
 * A stream that a process is started with.
 *
 * @param number of its descriptor
 */
record StandardStream(int number) {
  static final StandardStream OUTPUT = new StandardStream(1);
  static final StandardStream ERROR = new StandardStream(2);

  /** Whether it is one; Java cannot say, and a system without POSIX has no answer. */
  boolean isTerminal() {
    try {
      ProcessBuilder test = new ProcessBuilder("test", "-t", Integer.toString(number));
      return test.inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
