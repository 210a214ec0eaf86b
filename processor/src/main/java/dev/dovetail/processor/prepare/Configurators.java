package dev.dovetail.processor.prepare;

import dev.dovetail.processor.configure.Configurator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The configurators on the processor path. */
public final class Configurators {
  /** A processor path that cannot be read at all fails for ever. */
  private static final int MOST_FAULTS = 20;

  private final Map<String, List<Installed>> byName = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private boolean loaded;

  /** Those that the class loader of the processors knows; they are loaded when first asked for. */
  public Configurators() {}

  private void load() {
    if (loaded) {
      return;
    }
    loaded = true;
    Iterator<Configurator> services =
        ServiceLoader.load(Configurator.class, Configurators.class.getClassLoader()).iterator();
    boolean more = true;
    while (more) {
      // One that is broken is of interest only to a device that wants it, so the others go on.
      try {
        more = services.hasNext();
        if (more) {
          add(services.next());
        }
      } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
        faults.add(String.valueOf(e.getMessage()));
        more = faults.size() < MOST_FAULTS;
      }
    }
  }

  private void add(Configurator service) {
    String name = service.name();
    byName.computeIfAbsent(name, it -> new ArrayList<>()).add(new Installed(name, service));
  }

  /** What they are, as class and jar, by name. */
  public Map<String, List<String>> described() {
    load();
    Map<String, List<String>> described = new TreeMap<>();
    byName.forEach(
        (name, all) -> described.put(name, all.stream().map(Installed::described).toList()));
    return described;
  }

  /** Why some could not be loaded. */
  public List<String> faults() {
    load();
    return List.copyOf(faults);
  }

  /** The one of a name; the graph is checked to have one. */
  Installed named(String name) {
    load();
    return byName.getOrDefault(name, List.of()).stream().findFirst().orElseThrow();
  }
}
