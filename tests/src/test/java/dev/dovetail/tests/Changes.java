package dev.dovetail.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is not as it was when a project was last built.
 *
 * @param present classes whose sources are new or changed
 * @param gone classes whose sources are gone
 */
record Changes(Set<String> present, Set<String> gone) {
  /** Those between the sources before and after, by path. */
  static Changes between(Map<String, byte[]> before, Map<String, byte[]> after) {
    Set<String> present = new TreeSet<>();
    Set<String> gone = new TreeSet<>();
    after.forEach(
        (path, text) -> {
          if (!Arrays.equals(text, before.get(path))) {
            present.add(className(path));
          }
        });
    before.keySet().stream()
        .filter(it -> !after.containsKey(it))
        .forEach(it -> gone.add(className(it)));
    return new Changes(present, gone);
  }

  /** All of them. */
  Set<String> all() {
    Set<String> all = new TreeSet<>(present);
    all.addAll(gone);
    return all;
  }

  private static String className(String path) {
    return path.replaceFirst("\\.java$", "").replace('/', '.');
  }
}
