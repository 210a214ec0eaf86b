package dev.dovetail.runtime;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a program says when something goes wrong: one line each, its name first. */
final class Complaints {
  private final String program;
  private final Console console;
  private volatile boolean traced;

  Complaints(String program, Console console) {
    this.program = program;
    this.console = console;
  }

  /** From now on, with the trace of unexpected exceptions. */
  void trace() {
    traced = true;
  }

  void say(String sentence) {
    console.complain(program + ": " + oneLine(sentence));
  }

  /** Says that something happened that no error was written for. */
  void unexpected(String subject, Throwable failure) {
    String type = failure.getClass().getName();
    String name = type.substring(type.lastIndexOf('.') + 1);
    String message = failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    say(subject + ": " + message + (traced ? "" : " (--trace shows where)"));
    if (traced) {
      trace(failure);
    }
  }

  private void trace(Throwable failure) {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    for (String line : text.toString().split("\\R", -1)) {
      if (!line.isBlank()) {
        console.complain(line);
      }
    }
  }

  private static String oneLine(String sentence) {
    var line = new StringBuilder(sentence.length());
    for (int i = 0; i < sentence.length(); i++) {
      char letter = sentence.charAt(i);
      boolean space = Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029';
      line.append(space ? ' ' : letter);
    }
    return line.toString().strip();
  }
}
