package dev.dovetail.runtime;

import java.util.List;

/**
 * What a program says when something goes wrong: one line each, its name first.
 *
 * @param said what it said, which grows; guarded by itself
 * @param traced whether the trace of an unexpected exception follows its line
 */
record Complaints(String program, Console console, List<String> said, boolean traced) {
  void say(String sentence) {
    String line = program + ": " + new OneLine(sentence).toString().strip();
    synchronized (said) {
      said.add(line);
    }
    print(line);
  }

  /** Says that something happened that no error was written for. */
  void unexpected(String subject, Throwable failure) {
    say(subject + ": " + name(failure) + (traced ? "" : " (--trace shows where)"));
    if (traced) {
      for (String line : new Trace(failure).lines()) {
        print(line);
      }
    }
  }

  private void print(String line) {
    try {
      console.complain(line);
    } catch (RuntimeException | Error broken) {
      // There is nobody left to tell, and what is open shall still be closed.
    }
  }

  /** An exception's class, and its message if it has one. */
  static String name(Throwable failure) {
    if (failure instanceof TooEarly early) {
      return early.sentence();
    }
    String type = failure.getClass().getName();
    String name = type.substring(type.lastIndexOf('.') + 1);
    return failure.getMessage() == null ? name : name + ": " + failure.getMessage();
  }
}
