package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Parsed;
import dev.dovetail.processor.wiring.Parser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.util.Types;

/** Finds what is chosen for a slot that no argument fills. */
final class SlotChooser {
  /** What a slot's text came to. */
  sealed interface Chosen {
    /** A wiring. */
    record Wired(Choice choice) implements Chosen {}

    /** A text that is no wiring. */
    record Garbled(Node.Malformed gap) implements Chosen {}

    /** Nothing. */
    record Nothing() implements Chosen {}
  }

  private final Types types;
  private final Application application;
  private final MainOptions options;
  private final Set<Option> taken = new LinkedHashSet<>();
  private final Map<String, List<String>> ambiguous = new TreeMap<>();

  SlotChooser(Types types, Application application, MainOptions options) {
    this.types = types;
    this.application = application;
    this.options = options;
  }

  /** The options that had a meaning so far. */
  Set<Option> taken() {
    return taken;
  }

  /** Options that could mean several slots, as typed, with those slots. */
  Map<String, List<String>> ambiguous() {
    return ambiguous;
  }

  /**
   * What is chosen: by an option for the path, then by one for the signature, then by the slot.
   *
   * @param fallback where a problem with an option is put
   */
  Chosen choose(Parameter.Slot slot, String path, Place fallback) {
    Optional<Option> option = option(slot, path);
    if (option.isPresent()) {
      Source source =
          new Source(
              option.get().flag() + "=",
              option.get().value(),
              option.get().place().orElse(fallback));
      return parse(source, Choice.Reason.OPTION);
    }
    return slot.use()
        .map(use -> parse(new Source("", use.wiring(), use.place()), Choice.Reason.USE))
        .orElseGet(Chosen.Nothing::new);
  }

  private static Chosen parse(Source source, Choice.Reason reason) {
    Parsed parsed = Parser.parse(source.text());
    return parsed instanceof Parsed.Tree tree
        ? new Chosen.Wired(new Choice(reason, tree.wiring(), source))
        : new Chosen.Garbled(new Node.Malformed(reason, ((Parsed.Failed) parsed).error(), source));
  }

  private Optional<Option> option(Parameter.Slot slot, String path) {
    List<Option> byPath = options.named(path);
    List<Option> bySignature =
        application.root().slots().contains(slot) ? forSignature(slot) : List.of();
    taken.addAll(byPath);
    taken.addAll(bySignature);
    return byPath.stream().findFirst().or(() -> bySignature.stream().findFirst());
  }

  /** The options that name the slot's signature, where no other slot or key has that name. */
  private List<Option> forSignature(Parameter.Slot slot) {
    String name = signatureName(slot);
    boolean otherMeaning =
        application.root().parameters().stream()
            .anyMatch(it -> it.name().equals(name) && it != slot);
    List<String> same =
        application.root().slots().stream()
            .filter(it -> signatureName(it).equals(name))
            .map(Parameter.Slot::name)
            .toList();
    if (otherMeaning || same.contains(name)) {
      return List.of();
    }
    List<Option> found = options.named(name);
    if (same.size() > 1) {
      found.forEach(it -> ambiguous.put(it.name(), same));
      taken.addAll(found);
      return List.of();
    }
    return found;
  }

  /** The signature's simple name as options write it. */
  private String signatureName(Parameter.Slot slot) {
    Element signature = types.asElement(slot.type());
    return signature == null
        ? slot.name()
        : new Name(signature.getSimpleName().toString()).camelCase();
  }
}
