package dev.dovetail.fault;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import java.util.ArrayList;
import java.util.List;

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
      Result<Rule, NoRule> rule = new RuleText(one).read();
      if (rule instanceof Result.Err<Rule, NoRule> wrong) {
        return Result.err(wrong.error());
      }
      rule.ifOk(rules::add);
    }
    return Result.ok(new Schedule(rules));
  }
}
