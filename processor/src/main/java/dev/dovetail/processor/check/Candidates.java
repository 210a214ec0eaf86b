package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Shipped;
import dev.dovetail.processor.read.TypeText;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Graph;
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
 * @param path the slot's path, where an option can choose; empty where the text has to change
 */
record Candidates(Compilation compilation, Graph graph, TypeMirror slot, String path) {
  /** For a slot: an option does not reach one that an argument fills. */
  static Candidates of(Compilation compilation, Graph graph, Graph.Located slot) {
    boolean argument =
        slot.edge().choice().filter(it -> it.reason() == Choice.Reason.ARGUMENT).isPresent();
    return new Candidates(
        compilation, graph, slot.edge().slot().type(), argument ? "" : slot.path());
  }

  /** A longer list is cut; the name that may have been meant is always in it. */
  private static final int MOST = 24;

  /** Lines that say so; the last with what to type. */
  List<String> hints(String typed) {
    List<Device> devices = devices(typed);
    String what = new TypeText(slot).withArticle() + " on " + graph.target();
    Elsewhere others = new Elsewhere(compilation, slot);
    List<String> elsewhere = typed.isEmpty() ? List.of() : others.of(typed, graph.target());
    if (devices.isEmpty() && elsewhere.isEmpty()) {
      elsewhere = others.shipped(graph.target());
    }
    if (devices.isEmpty()) {
      return elsewhere.isEmpty()
          ? List.of("no device that is " + what + " is known here; is its jar on the class path?")
          : elsewhere;
    }
    List<String> names = devices.stream().map(Device::name).distinct().toList();
    Optional<String> meant = new Nearest(typed).among(names);
    List<Device> shown =
        devices.stream()
            .sorted(Comparator.comparing(it -> !it.name().equals(meant.orElse(""))))
            .limit(MOST)
            .sorted(Comparator.comparing(Device::name))
            .toList();
    String more = shown.size() < devices.size() ? ", … (" + devices.size() + " in all)" : "";
    String applied = shown.stream().map(Candidates::applied).collect(Collectors.joining(" | "));
    List<String> hints = new ArrayList<>(elsewhere);
    hints.add(
        "devices that are "
            + what
            + ": "
            + shown.stream().map(Device::name).distinct().collect(Collectors.joining(", "))
            + more
            + new Nearest(typed).question(names));
    hints.add(
        path.isEmpty() ? "write in its place " + applied : "choose with -A" + path + "=" + applied);
    return hints;
  }

  private List<Device> devices(String typed) {
    if (!(slot instanceof DeclaredType type)
        || !(type.asElement() instanceof TypeElement signature)) {
      return List.of();
    }
    Set<String> names = new TreeSet<>(Shipped.load().names());
    compilation.graphs().forEach(it -> it.slots().forEach(each -> addNames(each, names)));
    TypeElement from = graph.assembly().home();
    names.addAll(
        compilation.catalogue().likely(signature, graph.target(), mistypedFrom(typed), from));
    return compilation.catalogue().candidates(signature, graph.target(), names);
  }

  private static void addNames(Graph.Located slot, Set<String> names) {
    slot.edge().choice().ifPresent(it -> addNames(it.wiring(), names));
  }

  private static void addNames(Wiring wiring, Set<String> names) {
    if (wiring instanceof Wiring.Choose choose) {
      addNames(choose.then(), names);
      addNames(choose.otherwise(), names);
    } else if (wiring instanceof Wiring.Apply apply) {
      names.add(apply.name());
    }
  }

  /** The names one slip away from what was typed: compiled devices are found by name only. */
  private static Collection<String> mistypedFrom(String typed) {
    Set<String> names = new TreeSet<>();
    if (typed.isEmpty() || typed.length() > 30 || typed.indexOf('.') >= 0) {
      return names;
    }
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

  /** A device as it would be written, with a place for each slot that has no wiring of its own. */
  private static String applied(Device device) {
    String slots =
        device.slots().stream()
            .filter(it -> it.use().isEmpty())
            .map(it -> "<" + it.name() + ">")
            .collect(Collectors.joining(", "));
    return slots.isEmpty() ? device.name() : device.name() + "(" + slots + ")";
  }
}
