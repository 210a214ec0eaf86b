package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Span;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Puts one application together for one target; used once. */
public final class Resolver {
  /** An application that has been, or is being, resolved: the path only where it matters. */
  private record Key(Device device, String wiring, Optional<String> path) {}

  /** The part of a wiring that counts, and what it came to. */
  private record Chosen(Span span, Node node) {}

  private final Elements elements;
  private final Types types;
  private final Application application;
  private final String target;
  private final MainOptions options;
  private final DeviceFinder finder;
  private final SlotChooser chooser;
  private final Interner interner = new Interner();
  private final Map<Key, Instance> memo = new HashMap<>();
  private final Map<Key, Device> inProgress = new LinkedHashMap<>();
  private final Map<String, Set<String>> decisions = new TreeMap<>();
  private final Set<String> scoped = new TreeSet<>();

  /** A resolver for one main. */
  public Resolver(
      Elements elements,
      Types types,
      Catalogue catalogue,
      MainOptions options,
      Application application) {
    this.elements = elements;
    this.types = types;
    this.application = application;
    this.target = options.target();
    this.options = options;
    this.finder = new DeviceFinder(catalogue, types, target);
    this.chooser = new SlotChooser(types, application, options);
  }

  /** The graph, total whatever is wrong. */
  public Graph resolve() {
    List<Edge> machine = new Machine(elements).slots().stream().map(this::machine).toList();
    Wiring.Apply itself = Wiring.Apply.of(application.simpleName());
    Source source = new Source("", application.simpleName(), application.root().place());
    Instance root = instance(application.root(), itself, source, "");
    KeyTable keys = new KeyTable(options, machine, root);
    Set<Option> taken = new LinkedHashSet<>(chooser.taken());
    taken.addAll(keys.taken());
    decisions.values().forEach(names -> names.forEach(it -> taken.addAll(options.named(it))));
    return new Graph(
        application,
        target,
        machine,
        root,
        keys.byName(),
        decisions,
        chooser.ambiguous(),
        taken,
        scoped,
        Layout.of(machine, root));
  }

  private Edge machine(Parameter.Slot slot) {
    Wiring.Apply apply = Wiring.Apply.of(target);
    Source source = new Source("", target, application.root().place());
    Choice choice = new Choice(Choice.Reason.TARGET, apply, source);
    Node node = apply(apply, slot, source, slot.name());
    return new Edge(slot, Optional.of(choice), apply.span(), node, Optional.empty());
  }

  private Edge edge(Parameter.Slot slot, Optional<Choice> given, String path, TypeFit fit) {
    SlotChooser.Chosen chosen =
        given
            .map(it -> (SlotChooser.Chosen) new SlotChooser.Chosen.Wired(it))
            .orElseGet(() -> chooser.choose(slot, path, fallback(path)));
    if (chosen instanceof SlotChooser.Chosen.Garbled garbled) {
      return Edge.gap(slot, new Node.Malformed(garbled.error(), garbled.source()));
    }
    if (!(chosen instanceof SlotChooser.Chosen.Wired wired)) {
      return Edge.gap(slot, new Node.Unchosen());
    }
    Choice choice = wired.choice();
    Chosen part = chosen(choice.wiring(), slot, choice.source(), path);
    return new Edge(
        slot,
        Optional.of(choice),
        part.span(),
        part.node(),
        part.node() instanceof Instance made
            ? fit.fit(made.type(), slot.type())
            : Optional.empty());
  }

  /** Where a problem with an option is put: at the application's own slot on its path. */
  private Place fallback(String path) {
    String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    return application.root().slots().stream()
        .filter(it -> it.name().equals(first))
        .map(it -> Place.of(it.element()))
        .findFirst()
        .orElse(application.root().place());
  }

  private Chosen chosen(Wiring wiring, Parameter.Slot slot, Source source, String path) {
    if (wiring instanceof Wiring.Apply apply) {
      return new Chosen(apply.span(), apply(apply, slot, source, path));
    }
    Wiring.Choose choose = (Wiring.Choose) wiring;
    KeyScope scope = new KeyScope(finder, application, choose, slot.type());
    scoped.addAll(scope.names());
    Decision decision = new ConditionEvaluator(scope, options).decide(choose.condition());
    if (decision instanceof Decision.Decided decided) {
      decisions.computeIfAbsent(path, it -> new TreeSet<>()).addAll(decided.keys());
      return chosen(decided.holds() ? choose.then() : choose.otherwise(), slot, source, path);
    }
    Decision.Impossible impossible = (Decision.Impossible) decision;
    Node undecided = new Node.Undecided(impossible.faults(), impossible.strangers());
    return new Chosen(choose.span(), undecided);
  }

  private Node apply(Wiring.Apply apply, Parameter.Slot slot, Source source, String path) {
    Lookup lookup = finder.find(apply, slot.type());
    if (lookup instanceof Lookup.Found found) {
      Device device = found.device();
      return types.isSubtype(types.erasure(device.type()), types.erasure(slot.type()))
          ? device(device, apply, source, path)
          : new Node.Other(apply, device);
    }
    if (lookup instanceof Lookup.Several several) {
      return new Node.Several(apply, several.ids());
    }
    return lookup instanceof Lookup.Broken broken
        ? new Node.Broken(apply, broken.id(), broken.faults())
        : new Node.Absent(apply);
  }

  private Node device(Device device, Wiring.Apply apply, Source source, String path) {
    boolean pathMatters = options.anyBelow(path);
    Key key = new Key(device, apply.toString(), pathMatters ? Optional.of(path) : Optional.empty());
    Instance known = memo.get(key);
    if (known != null) {
      return known;
    }
    if (inProgress.containsKey(key)) {
      List<Device> open = List.copyOf(inProgress.values());
      List<Device> loop = new ArrayList<>(open.subList(open.lastIndexOf(device), open.size()));
      loop.add(device);
      return new Node.Loop(loop);
    }
    inProgress.put(key, device);
    Instance made = instance(device, apply, source, path);
    inProgress.remove(key);
    if (!made.generative()) {
      memo.put(key, made);
    }
    return made;
  }

  private Instance instance(Device device, Wiring.Apply apply, Source source, String path) {
    Matched matched = new Matched(device, apply, source);
    TypeFit fit = new TypeFit(types);
    List<Edge> edges = new ArrayList<>();
    List<Binding> bindings = new ArrayList<>();
    for (Parameter parameter : device.parameters()) {
      if (parameter instanceof Parameter.Slot slot) {
        Optional<Choice> given =
            matched.wiring(slot).map(it -> new Choice(Choice.Reason.ARGUMENT, it, source));
        String below = path.isEmpty() ? slot.name() : path + "." + slot.name();
        edges.add(
            matched.isMisgiven(slot)
                ? Edge.gap(slot, new Node.Misgiven())
                : edge(slot, given, below, fit));
      } else if (parameter instanceof Parameter.Key key) {
        String name = apply.instance().map(it -> it + "." + key.key()).orElse(key.key());
        bindings.add(new Binding(key, name, matched.value(key)));
      }
    }
    Instance made =
        new Instance(
            device, apply.instance(), fit.typeOf(device), edges, bindings, matched.faults());
    return interner.intern(made, path);
  }
}
