package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.TypeText;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.resolve.Source;
import dev.dovetail.processor.resolve.Stranger;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** What a wiring names is one sound device. */
final class DeviceCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      Node node = slot.edge().node();
      if (node instanceof Node.Absent absent
          && !isMisnamed(slot, reporter)
          && !isStray(absent, slot, reporter)) {
        Candidates candidates = Candidates.of(reporter.compilation(), graph, slot);
        problems.accept(absent(graph, slot, absent.apply(), candidates, reporter));
      } else if (node instanceof Node.Undecided undecided) {
        undecided.strangers().forEach(it -> problems.accept(stranger(graph, slot, it, reporter)));
      } else if (node instanceof Node.Several several && !isDeclaredHere(several, reporter)) {
        problems.accept(several(graph, slot, several, reporter));
      } else if (node instanceof Node.Broken broken && !broken.faults().isEmpty()) {
        problems.accept(broken(graph, slot, broken, reporter));
      } else if (node instanceof Node.Broken broken
          && !reporter.compilation().catalogue().isSource(broken.id())) {
        problems.accept(incomplete(graph, slot, broken, reporter));
      }
    }
  }

  /** Whether it may be one of the sources whose name is at fault, which is reported there. */
  private static boolean isMisnamed(Graph.Located slot, Reporter reporter) {
    return slot.edge().slot().type() instanceof DeclaredType type
        && type.asElement() instanceof TypeElement signature
        && reporter.compilation().catalogue().sources().stream()
            .filter(it -> it.device().isEmpty() && it.signatures().contains(signature))
            .anyMatch(it -> new Name(it.name()).deviceFault().isPresent());
  }

  private static boolean isStray(Node.Absent absent, Graph.Located slot, Reporter reporter) {
    return new Elsewhere(reporter.compilation(), slot.edge().slot().type())
        .isStray(absent.apply().name());
  }

  private static Problem stranger(
      Graph graph, Graph.Located slot, Stranger stranger, Reporter reporter) {
    Candidates candidates = Candidates.of(reporter.compilation(), graph, stranger);
    return absent(graph, slot, stranger.apply(), candidates, reporter);
  }

  private static Problem absent(
      Graph graph,
      Graph.Located slot,
      Wiring.Apply apply,
      Candidates candidates,
      Reporter reporter) {
    TypeText signature = new TypeText(candidates.slot());
    return reporter.at(
        graph,
        slot,
        source(slot),
        apply.nameSpan(),
        Code.NO_SUCH_DEVICE,
        apply.name() + " as " + signature,
        "no device \"" + apply.name() + "\" is " + signature.withArticle(),
        candidates.hints(apply.name()));
  }

  /** A name that something in the sources has, too, is reported where that is declared. */
  private static boolean isDeclaredHere(Node.Several several, Reporter reporter) {
    Catalogue catalogue = reporter.compilation().catalogue();
    List<String> devices =
        several.ids().stream().filter(it -> !isApplication(it, catalogue)).toList();
    return devices.size() > 1 && devices.stream().anyMatch(catalogue::isSource);
  }

  /** Two applications may have one name, as long as nobody asks for one of them by it. */
  private static boolean isApplication(String id, Catalogue catalogue) {
    return catalogue.sources().stream()
        .filter(it -> it.id().equals(id))
        .flatMap(it -> it.device().stream())
        .anyMatch(Device::isApplication);
  }

  private static Problem several(
      Graph graph, Graph.Located slot, Node.Several several, Reporter reporter) {
    Wiring.Apply apply = several.apply();
    return reporter.at(
        graph,
        slot,
        source(slot),
        apply.nameSpan(),
        Code.DUPLICATE_DEVICE,
        String.join(", ", several.ids()),
        "\"" + apply.name() + "\" can be " + String.join(" or ", several.ids()),
        List.of(
            areModules(several, reporter)
                ? "leave one of their modules out: no program can have both, as each has the package"
                    + " of the name's entry"
                : "name the one that is meant in full, as in -A"
                    + slot.path()
                    + "="
                    + several.ids().get(0)));
  }

  /** Whether each is in a named module of its own. */
  private static boolean areModules(Node.Several several, Reporter reporter) {
    Elements elements = reporter.compilation().elements();
    Set<Element> modules = new HashSet<>();
    for (String id : several.ids()) {
      TypeElement type = elements.getTypeElement(id);
      ModuleElement module = type == null ? null : elements.getModuleOf(type);
      if (module != null && !module.isUnnamed()) {
        modules.add(module);
      }
    }
    return modules.size() > 1;
  }

  private static Problem broken(
      Graph graph, Graph.Located slot, Node.Broken broken, Reporter reporter) {
    List<String> hints = new ArrayList<>(broken.faults());
    hints.add("mend this in its sources, and compile them with the processor");
    return unusable(graph, slot, broken, hints, reporter);
  }

  /** A compiled device, of which something is missing that javac need not look for. */
  private static Problem incomplete(
      Graph graph, Graph.Located slot, Node.Broken broken, Reporter reporter) {
    Set<String> missing = new MissingTypes(reporter.compilation().elements()).of(broken.id());
    String what = missing.isEmpty() ? "a class" : String.join(", ", missing);
    List<String> hints =
        List.of("it needs " + what + ", which is not on the class path: add its jar");
    return unusable(graph, slot, broken, hints, reporter);
  }

  private static Problem unusable(
      Graph graph, Graph.Located slot, Node.Broken broken, List<String> hints, Reporter reporter) {
    return reporter.at(
        graph,
        slot,
        source(slot),
        broken.apply().nameSpan(),
        Code.NOT_CONSTRUCTIBLE,
        broken.id(),
        "device \"" + broken.apply().name() + "\" (" + broken.id() + ") cannot be used",
        hints);
  }

  private static Source source(Graph.Located slot) {
    return slot.edge().source();
  }
}
