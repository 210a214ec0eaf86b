package dev.dovetail.processor.configure;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** The configurators on the processor path. */
public final class Configurators {
  private final Map<String, Configurator> byName = new TreeMap<>();

  /** Those that the class loader of the processors knows. */
  public Configurators() {
    ServiceLoader.load(Configurator.class, Configurators.class.getClassLoader())
        .forEach(it -> byName.put(it.name(), it));
  }

  /** Their names. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** The one of a name. */
  public Optional<Configurator> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
