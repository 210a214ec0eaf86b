package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Value;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
    boolean hasKeys() {
      return !device.keys().isEmpty() || !device.free().isEmpty();
    }

    Entry entry(Parameter.Key key) {
      String option = instance.map(it -> it + "." + key.key()).orElse(key.key());
      return Entry.of(key, option, device);
    }
  }

  private final DeviceFinder finder;
  private final Set<String> missing;
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final List<Stranger> strangers = new ArrayList<>();
  private final Set<String> opened = new HashSet<>();

  /** Where an instance name comes from the condition's text, and not from outside of it. */
  private final IdentityHashMap<Scope, Scope> said = new IdentityHashMap<>();

  private final Scope scope;
  private boolean brokenSource;

  /**
   * The scope of a condition.
   *
   * @param applications whose keys go before all others; the last one's first
   * @param missing names that may be keys of the last one
   */
  KeyScope(
      DeviceFinder finder,
      List<Owner> applications,
      Set<String> missing,
      Wiring.Choose choose,
      Scope scope,
      TypeMirror slot) {
    this.finder = finder;
    this.missing = missing;
    this.scope = scope;
    add(choose, scope, slot);
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
  public boolean isMissing(String name) {
    return missing.contains(name);
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
    } else if (value instanceof Value.Sequence sequence) {
      sequence.elements().forEach(it -> add(it, scope, slot));
    } else if (value instanceof Wiring.Apply apply && scope.isParameter(apply)) {
      scope.meaning(apply).ifPresent(it -> add(it.value(), it.scope(), slot));
    } else if (value instanceof Wiring.Apply apply && !apply.name().equals(DeviceFinder.NONE)) {
      add(finder.find(apply, slot), apply, scope, slot);
    }
  }

  private void add(Lookup found, Wiring.Apply apply, Scope scope, TypeMirror slot) {
    if (found instanceof Lookup.Found one) {
      add(one.device(), apply, scope);
    } else if (found instanceof Lookup.Alias alias) {
      add(alias.wiring(), apply, scope);
    } else if (found instanceof Lookup.Absent) {
      strangers.add(new Stranger(apply, slot));
    } else if (found instanceof Lookup.Broken broken && broken.faults().isEmpty()) {
      brokenSource = true;
    }
  }

  private void add(NamedWiring wiring, Wiring.Apply written, Scope scope) {
    Wiring.Apply apply = scope.own(written);
    if (scope.loop(wiring).isPresent() || !opened.add(wiring.id() + " " + scope.text(apply))) {
      return;
    }
    Scope inside = new Expansion(wiring, apply, scope).scope();
    boolean unsaid = isUnsaid(written, scope);
    if (!unsaid) {
      said.put(inside, inside);
    }
    for (Parameter.Key key : wiring.keys()) {
      Entry entry = Entry.of(key, inside);
      add(unsaid ? key.key() : entry.option(), entry);
    }
    add(wiring.body(), inside, wiring.signature().asType());
  }

  private void add(Device device, Wiring.Apply written, Scope scope) {
    Wiring.Apply apply = scope.own(written);
    Matched matched = new Matched(device, apply, scope);
    for (Parameter.Key key : device.keys()) {
      if (matched.value(key).isEmpty()) {
        String option = apply.instance().map(it -> it + "." + key.key()).orElse(key.key());
        add(isUnsaid(written, scope) ? key.key() : option, Entry.of(key, option, device));
      }
    }
    for (Parameter.Slot slot : device.slots()) {
      matched.wiring(slot).ifPresent(it -> add(it.value(), it.scope(), slot.type()));
    }
  }

  /**
   * Whether what is written somewhere has the condition's own instance name, given from outside of
   * it: then its keys go without. A name that the text says itself is always said of the keys, too,
   * or what a text means would hang on how it is used.
   */
  private boolean isUnsaid(Wiring.Apply written, Scope there) {
    return written.instance().isEmpty()
        && there.instance().equals(scope.instance())
        && !said.containsKey(there);
  }

  private void add(String name, Entry entry) {
    List<Entry> known = entries.computeIfAbsent(name, it -> new ArrayList<>());
    if (known.stream()
        .noneMatch(it -> it.owner().equals(entry.owner()) && it.option().equals(entry.option()))) {
      known.add(entry);
    }
  }
}
