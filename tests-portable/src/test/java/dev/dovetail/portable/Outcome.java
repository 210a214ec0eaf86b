package dev.dovetail.portable;

import java.util.List;

/** How a program ended: its exit code, and what it said on either output. */
record Outcome(int code, List<String> printed, List<String> complaints) {
  /** Whether a suite has said that all its cases passed, and nothing else. */
  boolean passed() {
    return printed.size() == 1 && printed.get(0).matches("\\w+: \\d+ cases passed.*");
  }
}
