package dev.dovetail.runtime;

/**
 * What a program says when something goes wrong: one line each, its name first.
 *
 * @param traced whether the trace of an unexpected exception follows its line
 */
record Complaints(String program, Console console, boolean traced) {
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
      for (String line : new Trace(failure).lines()) {
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
