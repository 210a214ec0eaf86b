package dev.dovetail.processor.check;

import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What each name means in a program, by the names as its command line has them. */
final class Meanings {
  /**
   * One of them.
   *
   * @param text what it is
   * @param users what declares it, if it is a key's
   */
  record Meaning(String text, List<GraphKey.User> users) {}

  private final Map<String, List<Meaning>> all = new TreeMap<>();

  void add(String name, String text) {
    add(name, new Meaning(text, List.of()));
  }

  /** A name that a key has, or brings about. */
  void add(String name, String text, GraphKey key) {
    List<String> holders = key.users().stream().map(GraphKey.User::described).distinct().toList();
    add(name, new Meaning(text + " of " + String.join(" and ", holders), key.users()));
  }

  private void add(String name, Meaning meaning) {
    // A single letter is an option of its own, as it is: -v is not -V.
    String typed = name.length() == 1 ? name : new Name(name).kebabCase();
    all.computeIfAbsent(typed, it -> new ArrayList<>()).add(meaning);
  }

  /** The names that have several. */
  void ambiguous(BiConsumer<String, List<Meaning>> each) {
    all.forEach(
        (name, meanings) -> {
          if (meanings.size() > 1) {
            each.accept(name, List.copyOf(meanings));
          }
        });
  }
}
