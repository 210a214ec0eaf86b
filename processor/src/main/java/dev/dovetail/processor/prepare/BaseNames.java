package dev.dovetail.processor.prepare;

import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.resolve.Instance;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names for the classes of configurators, which some file systems keep in one case. */
final class BaseNames {
  private final Workplace workplace;
  private final Set<String> taken;

  /** No name given yet, but for those of others. */
  BaseNames(Workplace workplace) {
    this.workplace = workplace;
    this.taken =
        workplace.taken().stream()
            .map(BaseNames::key)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One for an instance: {@code Main_unix_crunch}, or that with a number. */
  String of(Instance instance) {
    String preferred =
        workplace.graph().assembly().mainName()
            + "_"
            + new Name(instance.head().replace('#', '-')).camelCase();
    String name = preferred;
    for (int i = 2; !taken.add(key(workplace.fullName(name))); i++) {
      name = preferred + i;
    }
    return name;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
