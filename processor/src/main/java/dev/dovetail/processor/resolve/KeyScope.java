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
   * @param owner full name of who declares it
   * @param device the same, if that is a device
   */
  record Entry(Parameter.Key key, String option, String owner, Optional<Device> device) {
    static Entry of(Parameter.Key key, String option, Device device) {
      return new Entry(key, option, device.id(), Optional.of(device));
    }

    static Entry of(Parameter.Key key, Scope inside) {
      String owner = inside.named().orElseThrow().id();
      return new Entry(key, inside.nameOf(key), owner, Optional.empty());
    }
  }

  /**
   * An application that is being put together.
   *
   * @param device the application
   * @param instance its instance name
   */
  record Owner(Device device, Optional<String> instance) {
    Entry entry(Parameter.Key key) {
      String option = instance.map(it -> it + "." + key.key()).orElse(key.key());
      return Entry.of(key, option, device);
    }
  }

  private final DeviceFinder finder;
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final List<Stranger> strangers = new ArrayList<>();
  private final Set<String> opened = new HashSet<>();
  private final Scope scope;
  private final Optional<String> here;
  private boolean brokenSource;

  /**
   * The scope of a condition.
   *
   * @param applications whose keys go before all others; the last one's first
   * @param instance the name that the condition's branches were given from outside: the condition
   *     does not say it
   */
  KeyScope(
      DeviceFinder finder,
      List<Owner> applications,
      Wiring.Choose choose,
      Scope scope,
      Optional<String> instance,
      TypeMirror slot) {
    this.finder = finder;
    this.scope = scope;
    this.here = instance;
    add(choose, scope, instance, slot);
    scope.keys().forEach(it -> entries.put(it.key(), List.of(Entry.of(it, scope))));
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
  public boolean isParameter(String name) {
    return scope.parameters().containsKey(name);
  }

  @Override
  public Optional<String> given(String name) {
    return scope
        .parameters()
        .getOrDefault(name, Optional.empty())
        .map(it -> it.scope().text(it.value()));
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

  /** What a value names; an instance name goes to what has none of its own. */
  private void add(Value value, Scope scope, Optional<String> instance, TypeMirror slot) {
    if (value instanceof Wiring.Choose choose) {
      add(choose.then(), scope, instance, slot);
      add(choose.otherwise(), scope, instance, slot);
    } else if (value instanceof Wiring.Group group) {
      group.members().forEach(it -> add(it, scope, Optional.empty(), slot));
    } else if (value instanceof Value.Sequence sequence) {
      sequence.elements().forEach(it -> add(it, scope, Optional.empty(), slot));
    } else if (value instanceof Wiring.Apply apply && scope.isParameter(apply)) {
      scope.meaning(apply).ifPresent(it -> add(it.value(), it.scope(), instance, slot));
    } else if (value instanceof Wiring.Apply apply && !apply.name().equals(DeviceFinder.NONE)) {
      add(finder.find(apply, slot), apply, scope, instance, slot);
    }
  }

  private void add(
      Lookup found, Wiring.Apply apply, Scope scope, Optional<String> instance, TypeMirror slot) {
    if (found instanceof Lookup.Found one) {
      add(one.device(), apply, scope, instance);
    } else if (found instanceof Lookup.Alias alias) {
      add(alias.wiring(), apply, scope, instance);
    } else if (found instanceof Lookup.Absent) {
      strangers.add(new Stranger(apply, slot));
    } else if (found instanceof Lookup.Broken broken && broken.faults().isEmpty()) {
      brokenSource = true;
    }
  }

  private void add(
      NamedWiring wiring, Wiring.Apply written, Scope scope, Optional<String> instance) {
    Wiring.Apply apply = written.instance().isPresent() ? written : written.named(instance);
    if (scope.loop(wiring).isPresent() || !opened.add(wiring.id() + " " + scope.text(apply))) {
      return;
    }
    Scope inside = new Expansion(wiring, apply, scope).scope();
    for (Parameter.Key key : wiring.keys()) {
      Entry entry = Entry.of(key, inside);
      add(isUnsaid(written, instance) ? key.key() : entry.option(), entry);
    }
    add(wiring.body(), inside, apply.instance(), wiring.signature().asType());
  }

  private void add(Device device, Wiring.Apply apply, Scope scope, Optional<String> instance) {
    Matched matched = new Matched(device, apply, scope);
    for (Parameter.Key key : device.keys()) {
      if (matched.value(key).isEmpty()) {
        String option =
            apply.instance().or(() -> instance).map(it -> it + "." + key.key()).orElse(key.key());
        Entry entry = Entry.of(key, option, device);
        add(isUnsaid(apply, instance) ? key.key() : option, entry);
      }
    }
    for (Parameter.Slot slot : device.slots()) {
      matched
          .wiring(slot)
          .ifPresent(it -> add(it.value(), it.scope(), Optional.empty(), slot.type()));
    }
  }

  /** Whether an instance name comes from outside of the condition, which so cannot speak of it. */
  private boolean isUnsaid(Wiring.Apply apply, Optional<String> instance) {
    return apply.instance().isEmpty() && instance.equals(here);
  }

  private void add(String name, Entry entry) {
    List<Entry> known = entries.computeIfAbsent(name, it -> new ArrayList<>());
    if (known.stream()
        .noneMatch(it -> it.owner().equals(entry.owner()) && it.option().equals(entry.option()))) {
      known.add(entry);
    }
  }
}
