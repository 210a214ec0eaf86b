package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The keys that a condition can speak of: the application's, else those of the devices that its
 * branches name, whichever branch is taken.
 */
final class KeyScope implements KeyNames {
  /**
   * A key in scope.
   *
   * @param key its declaration
   * @param device who declares it
   */
  record Entry(Parameter.Key key, Device device) {}

  private final DeviceFinder finder;
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final List<Stranger> strangers = new ArrayList<>();
  private boolean brokenSource;

  KeyScope(DeviceFinder finder, Application application, Wiring.Choose choose, TypeMirror slot) {
    this.finder = finder;
    add(choose, slot);
    application
        .root()
        .keys()
        .forEach(key -> entries.put(key.key(), List.of(new Entry(key, application.root()))));
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

  private void add(Wiring wiring, TypeMirror slot) {
    if (wiring instanceof Wiring.Choose choose) {
      add(choose.then(), slot);
      add(choose.otherwise(), slot);
    } else if (wiring instanceof Wiring.Apply apply) {
      Lookup found = finder.find(apply, slot);
      if (found instanceof Lookup.Found one) {
        add(one.device(), apply);
      } else if (found instanceof Lookup.Absent) {
        strangers.add(new Stranger(apply, slot));
      } else if (found instanceof Lookup.Broken broken && broken.faults().isEmpty()) {
        brokenSource = true;
      }
    }
  }

  private void add(Device device, Wiring.Apply apply) {
    Matched matched = new Matched(device, apply, new Source("", "", device.place()));
    for (Parameter.Key key : device.keys()) {
      if (matched.value(key).isEmpty()) {
        String name = apply.instance().map(it -> it + "." + key.key()).orElse(key.key());
        List<Entry> known = entries.computeIfAbsent(name, it -> new ArrayList<>());
        if (known.stream().noneMatch(it -> it.device().equals(device))) {
          known.add(new Entry(key, device));
        }
      }
    }
    for (Parameter.Slot slot : device.slots()) {
      Optional<Wiring> given = matched.wiring(slot);
      given.ifPresent(it -> add(it, slot.type()));
    }
  }
}
