package dev.dovetail.fault;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When what happens to the calls of a store: rules with semicolons between them.
 *
 * @param rules each of which counts for itself
 */
record Schedule(List<Rule> rules) {
  Schedule {
    rules = List.copyOf(rules);
  }

  /** Reads a schedule; an empty text is one in which nothing happens. */
  static Result<Schedule, Store.Error> parse(String text) {
    List<Rule> rules = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      String one = part.strip();
      if (one.isEmpty()) {
        continue;
      }
      Optional<Rule> rule = Rule.parse(one);
      if (rule.isEmpty()) {
        return Result.err(new NoRule(one));
      }
      rules.add(rule.get());
    }
    return Result.ok(new Schedule(rules));
  }

  private record NoRule(String text) implements Store.Error {
    @Override
    public String message() {
      return "\""
          + text
          + "\" is no rule: write an operation (get, exists, list, time, read, size, digest, set,"
          + " write, remove, rename, allocate, reads, writes, any), then 3, 3-5, every 3, after 3 or"
          + " nothing, then fails, full (which is about what needs room) or slow 20ms";
    }
  }
}
