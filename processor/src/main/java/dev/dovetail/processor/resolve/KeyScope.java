package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Value;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * The keys that a condition can speak of: the application's, else the named wiring's, else those of
 * the devices that its branches name, whichever branch is taken.
 */
final class KeyScope implements KeyNames {
  /**
   * A key in scope.
   *
   * @param key its declaration
   * @param option the name by which it is set
   * @param device who declares it, if a device does
   */
  record Entry(Parameter.Key key, String option, Optional<Device> device) {}

  /**
   * An application that is being put together.
   *
   * @param device the application
   * @param instance its instance name
   */
  record Owner(Device device, Optional<String> instance) {
    Entry entry(Parameter.Key key) {
      String option = instance.map(it -> it + "." + key.key()).orElse(key.key());
      return new Entry(key, option, Optional.of(device));
    }
  }

  private final DeviceFinder finder;
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final List<Stranger> strangers = new ArrayList<>();
  private final Set<String> opened = new HashSet<>();
  private boolean brokenSource;

  /**
   * The scope of a condition.
   *
   * @param applications whose keys go before all others; the last one's first
   */
  KeyScope(
      DeviceFinder finder,
      List<Owner> applications,
      Wiring.Choose choose,
      Scope scope,
      TypeMirror slot) {
    this.finder = finder;
    add(choose, scope, slot);
    scope
        .keys()
        .forEach(
            it ->
                entries.put(it.key(), List.of(new Entry(it, scope.nameOf(it), Optional.empty()))));
    for (Owner application : applications) {
      Device device = application.device();
      Stream.concat(device.keys().stream(), device.free().stream())
          .map(application::entry)
          .forEach(it -> entries.put(it.key().key(), List.of(it)));
    }
  }

  @Override
  public String owners() {
    return "the application and of the devices named in this wiring";
  }

  @Override
  public List<Entry> of(String name) {
    return entries.getOrDefault(name, List.of());
  }

  @Override
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  @Override
  public List<Stranger> strangers() {
    return List.copyOf(strangers);
  }

  @Override
  public boolean hasGap() {
    return brokenSource || !strangers.isEmpty();
  }

  private void add(Value value, Scope scope, TypeMirror slot) {
    if (value instanceof Wiring.Choose choose) {
      add(choose.then(), scope, slot);
      add(choose.otherwise(), scope, slot);
    } else if (value instanceof Wiring.Group group) {
      group.members().forEach(it -> add(it, scope, slot));
    } else if (value instanceof Wiring.Apply apply && scope.isParameter(apply)) {
      scope.meaning(apply).ifPresent(it -> add(it.value(), it.scope(), slot));
    } else if (value instanceof Wiring.Apply apply && !apply.name().equals(DeviceFinder.NONE)) {
      add(finder.find(apply, slot), apply, scope, slot);
    }
  }

  private void add(Lookup found, Wiring.Apply apply, Scope scope, TypeMirror slot) {
    if (found instanceof Lookup.Found one) {
      add(one.device(), apply, scope);
    } else if (found instanceof Lookup.Alias alias && opened.add(alias.wiring().id())) {
      add(alias.wiring(), apply, scope);
    } else if (found instanceof Lookup.Absent) {
      strangers.add(new Stranger(apply, slot));
    } else if (found instanceof Lookup.Broken broken && broken.faults().isEmpty()) {
      brokenSource = true;
    }
  }

  private void add(NamedWiring wiring, Wiring.Apply apply, Scope scope) {
    Scope inside = new Expansion(wiring, apply, scope).scope();
    for (Parameter.Key key : wiring.keys()) {
      add(new Entry(key, inside.nameOf(key), Optional.empty()));
    }
    add(wiring.body(), inside, wiring.signature().asType());
  }

  private void add(Device device, Wiring.Apply apply, Scope scope) {
    Matched matched = new Matched(device, apply, scope);
    for (Parameter.Key key : device.keys()) {
      if (matched.value(key).isEmpty()) {
        String name = apply.instance().map(it -> it + "." + key.key()).orElse(key.key());
        add(new Entry(key, name, Optional.of(device)));
      }
    }
    for (Parameter.Slot slot : device.slots()) {
      matched.wiring(slot).ifPresent(it -> add(it.value(), it.scope(), slot.type()));
    }
  }

  private void add(Entry entry) {
    List<Entry> known = entries.computeIfAbsent(entry.option(), it -> new ArrayList<>());
    if (known.stream().noneMatch(it -> it.device().equals(entry.device()))) {
      known.add(entry);
    }
  }
}
