package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.util.Types;

/** Applies devices, equal applications once. */
final class Instances {
  private final Types types;
  private final MainOptions options;
  private final Device root;
  private final Set<String> missing;
  private final SlotChooser chooser;
  private final Parts parts;
  private final Interner interner = new Interner();

  /**
   * What is resolved: by device, wiring, keyring, and the path where that matters; and by the
   * applications it is in, whose keys its conditions speak of first.
   */
  private final Map<List<Object>, Map<List<KeyScope.Owner>, Instance>> memo = new HashMap<>();

  /** What is being resolved, by the same but for the applications. */
  private final Map<List<Object>, Back> inProgress = new HashMap<>();

  private final Deque<KeyScope.Owner> applications = new ArrayDeque<>();

  Instances(
      Types types,
      MainOptions options,
      Application application,
      SlotChooser chooser,
      DeviceFinder finder,
      Notes notes,
      boolean leavesDefaults) {
    this.types = types;
    this.options = options;
    this.root = application.root();
    this.missing = application.missing();
    this.chooser = chooser;
    this.parts = new Parts(types, options, finder, this, notes, leavesDefaults);
  }

  /** The applications that are being put together, the outermost last. */
  List<KeyScope.Owner> applications() {
    return List.copyOf(applications);
  }

  /** Names that may be keys of the program, and are not known for a fault reported elsewhere. */
  Set<String> missing() {
    return missing;
  }

  /**
   * Those that have keys, but for the program's own, which all that it is made of has in common.
   */
  private List<KeyScope.Owner> owners() {
    return applications.size() < 2
        ? List.of()
        : applications.stream()
            .limit(applications.size() - 1)
            .filter(KeyScope.Owner::hasKeys)
            .distinct()
            .toList();
  }

  /** The further ways in which instances came to be chosen. */
  Map<Instance, List<Twin>> twins() {
    return interner.twins();
  }

  /** A device applied; the way back to itself where it is being put together. */
  Node of(Device device, Wiring.Apply apply, Scope scope, String path) {
    boolean pathMatters = options.anyBelow(path);
    List<Object> key = List.of(device, scope.text(apply), scope.keyring(), pathMatters ? path : "");
    Instance known = memo.getOrDefault(key, Map.of()).get(owners());
    if (known != null) {
      return known;
    }
    Back above = inProgress.get(key);
    if (above != null) {
      return above;
    }
    Back back = new Back(device);
    inProgress.put(key, back);
    Instance made = instance(device, apply, scope, path);
    inProgress.remove(key);
    back.leadsTo(made);
    interner.close(back, made);
    if (!made.generative()) {
      memo.computeIfAbsent(key, it -> new HashMap<>()).put(owners(), made);
    }
    return made;
  }

  /** The instance itself, which nothing is known of yet. */
  Instance instance(Device device, Wiring.Apply apply, Scope scope, String path) {
    boolean application = device.isApplication();
    if (application) {
      applications.push(new KeyScope.Owner(device, apply.instance()));
    }
    Matched matched = new Matched(device, apply, scope);
    TypeFit fit = new TypeFit(types);
    List<Edge> edges = new ArrayList<>();
    List<Binding> bindings = new ArrayList<>();
    for (Parameter parameter : device.parameters()) {
      if (parameter instanceof Parameter.Slot slot) {
        String below = path.isEmpty() ? slot.name() : path + "." + slot.name();
        edges.add(
            matched.isMisgiven(slot)
                ? Edge.gap(slot, new Node.Misgiven(), scope.source())
                : edge(new Asked(slot, below, fit), matched.wiring(slot)));
      } else if (parameter instanceof Parameter.Key key) {
        bindings.add(new Binding(key, prefixed(apply, key), matched.value(key)));
      }
    }
    if (application) {
      applications.pop();
    }
    List<Binding> free =
        device.free().stream()
            .map(it -> new Binding(it, prefixed(apply, it), Optional.empty()))
            .toList();
    Instance made =
        new Instance(
            device, apply.instance(), fit.typeOf(device), edges, bindings, free, matched.faults());
    return interner.intern(made, path);
  }

  private static String prefixed(Wiring.Apply apply, Parameter.Key key) {
    return apply.instance().map(it -> it + "." + key.key()).orElse(key.key());
  }

  private Edge edge(Asked asked, Optional<Scope.Given> given) {
    if (given.isPresent()) {
      Scope scope = given.get().scope();
      Wiring wiring = (Wiring) given.get().value();
      return edge(asked, new Choice(Choice.Reason.ARGUMENT, wiring, scope.source()), scope);
    }
    Place fallback = fallback(asked.path());
    SlotChooser.Chosen chosen = chooser.choose(asked.slot(), asked.path(), fallback);
    if (chosen instanceof SlotChooser.Chosen.Wired wired) {
      return edge(asked, wired.choice(), Scope.of(wired.choice().source()));
    }
    return chosen instanceof SlotChooser.Chosen.Garbled garbled
        ? Edge.gap(asked.slot(), garbled.gap(), garbled.gap().source())
        : Edge.gap(asked.slot(), new Node.Unchosen(), new Source("", "", fallback));
  }

  /** A slot with what a choice comes to. */
  Edge edge(Asked asked, Choice choice, Scope scope) {
    return parts.part(choice.wiring(), asked, scope).in(asked, choice);
  }

  /** Where a problem with an option is put: at the application's own slot on its path. */
  private Place fallback(String path) {
    String first = path.split("[.\\[]", 2)[0];
    return root.slots().stream()
        .filter(it -> it.name().equals(first))
        .map(it -> Place.of(it.element()))
        .findFirst()
        .orElse(root.place());
  }
}
