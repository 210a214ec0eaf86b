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
    add(name, of(key, text));
  }

  /** A further name of a key; that of a single letter is typed as it is: {@code -v} is no -V. */
  void addAlias(String alias, GraphKey key) {
    Meaning meaning = of(key, "an alias of key " + key.name());
    if (alias.length() == 1) {
      put(alias, meaning);
    } else {
      add(alias, meaning);
    }
  }

  private static Meaning of(GraphKey key, String text) {
    List<String> holders = key.users().stream().map(GraphKey.User::described).distinct().toList();
    return new Meaning(text + " of " + String.join(" and ", holders), key.users());
  }

  private void add(String name, Meaning meaning) {
    put(new Name(name).kebabCase(), meaning);
  }

  private void put(String typed, Meaning meaning) {
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
