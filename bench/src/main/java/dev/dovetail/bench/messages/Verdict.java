package dev.dovetail.bench.messages;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How good an answer is.
 *
 * @param line whether some report is where something has to be changed
 * @param reports how many errors there are
 * @param mistakes how many mistakes there are
 * @param remedy whether it says what to write instead, as somebody judged who read it
 */
record Verdict(boolean line, long reports, int mistakes, boolean remedy) {
  private static final Pattern ERROR = Pattern.compile("(?m)^(?:(\\S+):(\\d+): )?error: ");
  private static final Pattern JUDGED =
      Pattern.compile("(?m)^Mistakes: (\\d+)\\. Names a remedy: (yes|no)\\.$");

  static Verdict of(Trial trial, String said, String part) {
    Matcher judged = JUDGED.matcher(part);
    if (!judged.find()) {
      throw new IllegalArgumentException("nobody has judged " + part);
    }
    boolean line = ERROR.matcher(said).results().anyMatch(it -> isMarked(trial, it));
    return new Verdict(
        line,
        ERROR.matcher(said).results().count(),
        Integer.parseInt(judged.group(1)),
        judged.group(2).equals("yes"));
  }

  private static boolean isMarked(Trial trial, MatchResult error) {
    return error.group(1) != null
        && trial.isMarked(
            error.group(1).replaceFirst("^shop/", ""), Integer.parseInt(error.group(2)));
  }

  /** Whether there are as many reports as mistakes. */
  boolean exact() {
    return reports == mistakes;
  }

  @Override
  public String toString() {
    return (line ? "yes" : "no")
        + " · "
        + reports
        + " ("
        + mistakes
        + ") · "
        + (remedy ? "yes" : "no");
  }
}
