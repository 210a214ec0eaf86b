package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.EntryName;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.Value;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Brings wirings to the devices that they stand for. */
final class Parts {
  private final Types types;
  private final MainOptions options;
  private final DeviceFinder finder;
  private final Instances instances;
  private final boolean leavesDefaults;
  private final Notes notes;

  Parts(
      Types types,
      MainOptions options,
      DeviceFinder finder,
      Instances instances,
      Notes notes,
      boolean leavesDefaults) {
    this.types = types;
    this.options = options;
    this.finder = finder;
    this.instances = instances;
    this.notes = notes;
    this.leavesDefaults = leavesDefaults;
  }

  /** What a wiring comes to. */
  Part part(Wiring wiring, Asked asked, Scope scope) {
    if (wiring instanceof Wiring.Choose choose) {
      return chosen(choose, asked, scope);
    }
    if (wiring instanceof Wiring.Group group) {
      return asked.slot().kind() == Parameter.Kind.LIST
          ? Part.of(scope, group.span(), members(group, asked, scope))
          : Part.of(
              scope,
              group.span(),
              new Node.WrongCount("slot " + asked.slot().name() + " takes one device, not a list"));
    }
    Wiring.Apply apply = (Wiring.Apply) wiring;
    if (scope.isParameter(apply)) {
      return parameter(apply, asked, scope);
    }
    if (apply.isBare() && apply.name().equals(DeviceFinder.NONE)) {
      Node node =
          switch (asked.slot().kind()) {
            case OPTIONAL -> new Node.Group(List.of());
            case LIST -> new Node.WrongCount("an empty list is written []");
            case ONE, LAZY ->
                new Node.WrongCount("slot " + asked.slot().name() + " cannot be empty");
          };
      return Part.of(scope, apply.span(), node);
    }
    Lookup lookup = finder.find(apply, asked.signature());
    Wiring.Apply own = scope.own(apply);
    if (lookup instanceof Lookup.Alias alias) {
      return named(alias.wiring(), own, asked, scope);
    }
    if (asked.slot().kind() == Parameter.Kind.LIST) {
      Wiring.Group single = new Wiring.Group(List.of(own), own.span());
      return Part.of(scope, own.span(), members(single, asked, scope));
    }
    return Part.of(scope, apply.span(), found(lookup, own, asked, scope));
  }

  private Node members(Wiring.Group group, Asked asked, Scope scope) {
    List<Edge> members = new ArrayList<>();
    for (Wiring member : group.members()) {
      Asked place = asked.member(members.size());
      Choice choice = new Choice(Choice.Reason.ARGUMENT, member, scope.source());
      members.add(part(member, place, scope).in(place, choice));
    }
    return new Node.Group(List.copyOf(members));
  }

  private Part parameter(Wiring.Apply apply, Asked asked, Scope scope) {
    Optional<Scope.Given> given = scope.meaning(apply);
    if (given.isEmpty()) {
      return Part.of(scope, apply.span(), new Node.Unchosen());
    }
    Scope there = given.get().scope();
    if (given.get().value() instanceof Wiring wiring) {
      return part(wiring, asked, there);
    }
    Optional<Wiring.Group> group =
        given.get().value() instanceof Value.Sequence sequence
            ? sequence.asWirings()
            : Optional.empty();
    return group.isPresent()
        ? part(group.get(), asked, there)
        : Part.of(
            there,
            given.get().value().span(),
            new Node.WrongCount(
                "slot "
                    + asked.slot().name()
                    + " takes a device, and parameter "
                    + apply.name()
                    + " was given a value"));
  }

  private Part named(NamedWiring wiring, Wiring.Apply apply, Asked asked, Scope scope) {
    Optional<List<String>> loop = scope.loop(wiring);
    if (loop.isPresent()) {
      return Part.of(scope, apply.span(), new Node.Endless(loop.get()));
    }
    Expansion expansion = new Expansion(wiring, apply, scope);
    if (!expansion.faults().isEmpty()) {
      return Part.of(scope, apply.span(), new Node.Misapplied(wiring, expansion.faults()));
    }
    Scope inside = expansion.scope();
    notes.expanded(wiring, inside);
    TypeMirror signature = types.erasure(wiring.signature().asType());
    Part part = part(wiring.body(), asked.as(signature), inside);
    return (part.node() instanceof Node.WrongCount
            ? Part.of(scope, apply.span(), part.node())
            : part)
        .after(new Passage.Named(wiring, scope.source(), apply.span()));
  }

  private Part chosen(Wiring.Choose choose, Asked asked, Scope scope) {
    KeyScope keys =
        new KeyScope(
            finder,
            instances.applications(),
            instances.missing(),
            choose,
            scope,
            asked.signature());
    Condition condition = choose.condition().with(scope::literal);
    ConditionEvaluator evaluator = new ConditionEvaluator(keys, options, leavesDefaults);
    if (finder.target().equals(EntryName.ANY)) {
      Node open = new Node.Undecided(evaluator.misfits(condition), List.of());
      return Part.of(scope, choose.span(), open);
    }
    notes.scoped(keys);
    Decision decision = evaluator.decide(condition);
    if (decision instanceof Decision.Decided decided) {
      notes.decided(asked.path(), decided);
      Wiring branch = decided.holds() ? choose.then() : choose.otherwise();
      return part(branch, asked, scope)
          .after(new Passage.Decided(condition, decided.holds(), decided.keys(), scope.source()));
    }
    if (decision instanceof Decision.Open open) {
      Node fork =
          new Node.Fork(
              condition,
              open.keys(),
              branch(choose.then(), asked, scope),
              branch(choose.otherwise(), asked, scope));
      return Part.of(scope, choose.span(), fork);
    }
    Decision.Impossible impossible = (Decision.Impossible) decision;
    Node undecided = new Node.Undecided(impossible.faults(), impossible.strangers());
    return Part.of(scope, choose.span(), undecided);
  }

  private Edge branch(Wiring wiring, Asked asked, Scope scope) {
    Choice choice = new Choice(Choice.Reason.ARGUMENT, wiring, scope.source());
    return part(wiring, asked, scope).in(asked, choice);
  }

  private Node found(Lookup lookup, Wiring.Apply apply, Asked asked, Scope scope) {
    if (lookup instanceof Lookup.Found found) {
      Device device = found.device();
      return types.isSubtype(types.erasure(device.type()), types.erasure(asked.slot().type()))
          ? instances.of(device, apply, scope, asked.path())
          : new Node.Other(apply, device);
    }
    if (lookup instanceof Lookup.Several several) {
      return new Node.Several(apply, several.ids());
    }
    return lookup instanceof Lookup.Broken broken
        ? new Node.Broken(apply, broken.id(), broken.faults())
        : new Node.Absent(apply);
  }
}
