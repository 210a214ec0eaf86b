package dev.dovetail.tool.command;

import dev.dovetail.tool.text.SimpleName;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names of types without packages, to choose from. */
final class SimpleNames {
  private SimpleNames() {}

  static Set<String> of(Set<String> types) {
    return types.stream()
        .map(it -> new SimpleName(it).toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
