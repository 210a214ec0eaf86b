package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Shipped;
import dev.dovetail.processor.read.TypeText;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Stranger;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What could go into a slot, as far as it is known, and how to choose it.
 *
 * @param slot the type that is asked for
 * @param kind how many go there
 * @param path the slot's path, where an option can choose; empty where the text has to change
 * @param above full names of the devices that the slot is within
 */
record Candidates(
    Compilation compilation,
    Graph graph,
    TypeMirror slot,
    Parameter.Kind kind,
    String path,
    Set<String> above) {
  /** For a slot: an option does not reach one that an argument fills. */
  static Candidates of(Compilation compilation, Graph graph, Graph.Located slot) {
    boolean argument =
        slot.edge().choice().filter(it -> it.reason() == Choice.Reason.ARGUMENT).isPresent();
    Parameter.Slot asked = slot.edge().slot();
    Set<String> above = new TreeSet<>();
    for (Optional<Graph.Located> at = Optional.of(slot); at.isPresent(); at = at.get().above()) {
      above.add(at.get().owner().device().id());
    }
    return new Candidates(
        compilation, graph, asked.type(), asked.kind(), argument ? "" : slot.path(), above);
  }

  /** For a name in a branch of a condition. */
  static Candidates of(Compilation compilation, Graph graph, Stranger stranger) {
    return new Candidates(compilation, graph, stranger.slot(), Parameter.Kind.ONE, "", Set.of());
  }

  /** A longer list is cut: the name that may have been meant, and what needs nothing, are first. */
  private static final int MOST = 10;

  /** Whether there is something to choose. */
  boolean any() {
    return found("").stream().anyMatch(Lookup.Found.class::isInstance);
  }

  /** Lines that say so; the last with what to type. */
  List<String> hints(String typed) {
    List<Lookup> found = found(typed);
    List<Offer> offers = found.stream().flatMap(it -> Offer.of(it).stream()).toList();
    String what = new TypeText(slot).withArticle() + " on " + graph.where();
    Elsewhere others = new Elsewhere(compilation, slot);
    List<String> hints =
        new ArrayList<>(typed.isEmpty() ? List.of() : others.of(typed, graph.target()));
    boolean none = found.stream().noneMatch(Lookup.Found.class::isInstance);
    if (hints.isEmpty() && none) {
      hints.addAll(others.shipped(graph.target()));
    }
    // Wirings without a device that they could come to are not worth choosing.
    if (offers.isEmpty() || (none && !hints.isEmpty())) {
      if (hints.isEmpty()) {
        String other = found.size() < named(typed).size() ? "other " : "";
        hints.add(
            "no "
                + other
                + "device that is "
                + what
                + " is known here; is its jar on the class path?");
      }
      if (kind != Parameter.Kind.ONE && kind != Parameter.Kind.LAZY) {
        hints.add(choose(several(offers)));
      }
      return hints;
    }
    List<String> names = offers.stream().map(Offer::name).distinct().toList();
    Optional<String> meant = new Nearest(typed).among(names);
    List<Offer> shown =
        offers.stream()
            .sorted(
                Comparator.comparing((Offer it) -> !it.name().equals(meant.orElse("")))
                    .thenComparing(it -> !it.isComplete())
                    .thenComparing(Offer::name))
            .limit(MOST)
            .sorted(Comparator.comparing(Offer::name))
            .toList();
    String more = shown.size() < offers.size() ? ", … (" + offers.size() + " in all)" : "";
    hints.add(
        "devices that are "
            + what
            + ": "
            + shown.stream().map(Offer::name).distinct().collect(Collectors.joining(", "))
            + more
            + new Nearest(typed).question(typed.indexOf('.') < 0 ? names : classes(found)));
    List<String> applied = new ArrayList<>(shown.stream().map(Offer::applied).toList());
    applied.addAll(several(shown));
    hints.add(choose(applied));
    return hints;
  }

  /** How devices are named in full. */
  private static List<String> classes(List<Lookup> found) {
    return found.stream()
        .filter(Lookup.Found.class::isInstance)
        .map(it -> ((Lookup.Found) it).device().id())
        .toList();
  }

  private String choose(List<String> applied) {
    String all = String.join(" | ", applied);
    if (path.contains("[")) {
      return "write as its argument, since no option can name a device of a list: " + all;
    }
    return path.isEmpty() ? "write in its place " + all : "choose with -A" + path + "=" + all;
  }

  /** What else a slot takes that need not have just one device. */
  private List<String> several(List<Offer> offers) {
    return switch (kind) {
      case ONE, LAZY -> List.of();
      case OPTIONAL -> List.of("none");
      case LIST ->
          offers.isEmpty()
              ? List.of("[]")
              : List.of(
                  offers.stream()
                      .limit(2)
                      .map(Offer::applied)
                      .collect(Collectors.joining(", ", "[", "]")),
                  "[]");
    };
  }

  private List<Lookup> found(String typed) {
    return named(typed).stream()
        .filter(it -> !(it instanceof Lookup.Found found) || isOfUse(found.device()))
        .toList();
  }

  /** All that have the signature, of use or not. */
  private List<Lookup> named(String typed) {
    if (!(slot instanceof DeclaredType type)
        || !(type.asElement() instanceof TypeElement signature)) {
      return List.of();
    }
    Set<String> names = new TreeSet<>(Shipped.load().names());
    compilation.graphs().forEach(it -> it.slots().forEach(each -> addNames(each, names)));
    TypeElement from = graph.assembly().home();
    names.addAll(
        compilation
            .catalogue()
            .likely(signature, graph.target(), mistypedFrom(plain(typed)), from));
    return compilation.catalogue().candidates(signature, graph.target(), names);
  }

  /** Whether it fits, and would not need itself. */
  private boolean isOfUse(Device device) {
    boolean complete = device.slots().stream().allMatch(it -> it.use().isPresent());
    boolean decided =
        SignatureCheck.isOpen(device.type())
            && device.slots().stream().anyMatch(it -> SignatureCheck.isOpen(it.type()));
    boolean open = decided || SignatureCheck.isOpen(slot);
    return !(above.contains(device.id()) && complete)
        && (open || compilation.fits(device.type(), slot));
  }

  private static void addNames(Graph.Located slot, Set<String> names) {
    slot.edge().choice().ifPresent(it -> addNames(it.wiring(), names));
  }

  private static void addNames(Wiring wiring, Set<String> names) {
    if (wiring instanceof Wiring.Choose choose) {
      addNames(choose.then(), names);
      addNames(choose.otherwise(), names);
    } else if (wiring instanceof Wiring.Group group) {
      group.members().forEach(it -> addNames(it, names));
    } else if (wiring instanceof Wiring.Apply apply) {
      names.add(apply.name());
    }
  }

  /** What a device is mostly called whose class was typed; else what was typed. */
  private static String plain(String typed) {
    int dot = typed.lastIndexOf('.');
    return dot < 0 ? typed : new Name(typed.substring(dot + 1)).kebabCase();
  }

  /** The names one slip away from what was typed: compiled devices are found by name only. */
  private static Collection<String> mistypedFrom(String typed) {
    Set<String> names = new TreeSet<>();
    if (typed.isEmpty() || typed.length() > 30) {
      return names;
    }
    names.add(typed);
    for (int i = 0; i <= typed.length(); i++) {
      String before = typed.substring(0, i);
      String after = typed.substring(i);
      for (char c : "abcdefghijklmnopqrstuvwxyz0123456789-".toCharArray()) {
        names.add(before + c + after);
        if (!after.isEmpty()) {
          names.add(before + c + after.substring(1));
        }
      }
      if (!after.isEmpty()) {
        names.add(before + after.substring(1));
      }
      if (after.length() > 1) {
        names.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
    }
    names.remove("");
    return names;
  }
}
