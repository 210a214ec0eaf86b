package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Wiring;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Puts one application together for one target; used once. */
public final class Resolver {
  private final Elements elements;
  private final Types types;
  private final Assembly assembly;
  private final Application application;
  private final String target;
  private final MainOptions options;
  private final SlotChooser chooser;
  private final Notes notes = new Notes();
  private final Instances instances;

  /**
   * A resolver for one main.
   *
   * @param leavesDefaults whether conditions are left open that rest on a default nobody touched
   */
  public Resolver(
      Elements elements,
      Types types,
      Catalogue catalogue,
      Options options,
      Assembly assembly,
      boolean leavesDefaults) {
    this.elements = elements;
    this.types = types;
    this.assembly = assembly;
    this.application = assembly.application();
    this.target = assembly.target();
    this.options = assembly.options(options);
    this.chooser = new SlotChooser(types, application, this.options);
    DeviceFinder finder = new DeviceFinder(catalogue, types, target, notes);
    this.instances =
        new Instances(types, this.options, application, chooser, finder, notes, leavesDefaults);
  }

  /** The graph, total whatever is wrong. */
  public Graph resolve() {
    List<Edge> machine = new Machine(elements).slots().stream().map(this::machine).toList();
    Wiring.Apply itself = Wiring.Apply.of(application.simpleName());
    Source source = new Source("", application.simpleName(), application.root().place());
    Instance root = instances.instance(application.root(), itself, Scope.of(source), "");
    KeyTable keys = new KeyTable(options, machine, root, notes.ofWirings());
    Set<Option> taken = new LinkedHashSet<>(chooser.taken());
    taken.addAll(keys.taken());
    application.missing().forEach(it -> taken.addAll(options.named(it)));
    notes
        .decisions()
        .values()
        .forEach(names -> names.forEach(it -> taken.addAll(options.named(it))));
    return new Graph(
        assembly,
        machine,
        root,
        keys.byName(),
        notes.decisions(),
        chooser.ambiguous(),
        taken,
        notes.scoped(),
        instances.twins(),
        notes.byDefault(),
        notes.found(),
        Layout.of(machine, root));
  }

  private Edge machine(Parameter.Slot slot) {
    Wiring.Apply apply = Wiring.Apply.of(target);
    Source source = new Source("", target, application.root().place());
    Choice choice = new Choice(Choice.Reason.TARGET, apply, source);
    Asked asked = new Asked(slot, slot.name(), new TypeFit(types));
    return instances.edge(asked, choice, Scope.of(source));
  }
}
