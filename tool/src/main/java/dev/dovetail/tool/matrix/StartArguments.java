package dev.dovetail.tool.matrix;

import dev.dovetail.tool.program.Complaint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that programs are started with: each is given those that it knows.
 *
 * @param options each with its words
 */
record StartArguments(Map<String, List<String>> options) {
  /**
   * Reads words.
   *
   * @param programs of which one has to know each option
   */
  static StartArguments of(List<String> words, List<StartOptions> programs) throws Complaint {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      String option = option(word);
      List<StartOptions> takers = programs.stream().filter(it -> it.has(option)).toList();
      if (takers.isEmpty()) {
        throw new Complaint("no program of this matrix takes \"" + word + "\" as an --argument");
      }
      List<String> all = options.computeIfAbsent(option, it -> new ArrayList<>());
      all.add(word);
      boolean awaits = word.equals(option) && takers.stream().noneMatch(it -> it.isFlag(option));
      if (awaits && at + 1 < words.size() && !words.get(at + 1).startsWith("--")) {
        all.add(words.get(++at));
      }
    }
    return new StartArguments(options);
  }

  /** {@code --port} of {@code --port=80}, {@code -p} of {@code -p80}. */
  private static String option(String word) {
    return word.startsWith("--")
        ? word.replaceFirst("=.*", "")
        : word.substring(0, Math.min(2, word.length()));
  }

  /** The options that are given. */
  Set<String> given() {
    return options.keySet();
  }

  /** The words for a program. */
  List<String> of(StartOptions program) {
    return options.entrySet().stream()
        .filter(it -> program.has(it.getKey()))
        .flatMap(it -> it.getValue().stream())
        .toList();
  }
}
