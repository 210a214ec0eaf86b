package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.TypeText;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Misfit;
import dev.dovetail.processor.resolve.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** A device stands where one of its signature is asked for, and its type arguments fit. */
final class SignatureCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Map<Instance, Boolean> unsound = new HashMap<>();
    for (Graph.Located slot : graph.slots()) {
      TypeText needed = new TypeText(slot.edge().slot().type());
      if (slot.edge().node() instanceof Node.Other other) {
        Device device = other.device();
        problems.accept(
            reporter
                .at(
                    graph,
                    slot,
                    slot.edge().source(),
                    other.apply().nameSpan(),
                    Code.WRONG_SIGNATURE,
                    device.id() + " as " + needed,
                    "device \""
                        + other.apply().name()
                        + "\" is "
                        + signatures(device)
                        + ", not "
                        + needed.withArticle(),
                    Candidates.of(reporter.compilation(), graph, slot).hints(""))
                .onAnyTarget());
      }
      Optional<Instance> part = slot.edge().node().instance();
      if (part.isPresent() && slot.edge().misfit().isPresent() && isCause(slot, unsound)) {
        Misfit misfit = slot.edge().misfit().get();
        TypeText wanted = new TypeText(misfit.needed());
        TypeText actual = new TypeText(misfit.actual());
        problems.accept(
            reporter
                .at(
                    graph,
                    slot,
                    Code.WRONG_SIGNATURE,
                    part.get().device().id() + " as " + wanted,
                    "device \""
                        + part.get().head()
                        + "\" is "
                        + actual.withArticle()
                        + ", not "
                        + wanted.withArticle(),
                    hints(graph, slot, misfit, reporter))
                .onAnyTarget());
      }
    }
  }

  /** Why it does not fit, and where only this device is to blame, what would. */
  private static List<String> hints(
      Graph graph, Graph.Located slot, Misfit misfit, Reporter reporter) {
    Candidates candidates = Candidates.of(reporter.compilation(), graph, slot);
    boolean others = !isOpen(slot.edge().slot().type()) && candidates.any();
    return others
        ? Stream.concat(Stream.of(misfit.hint()), candidates.hints("").stream()).toList()
        : List.of(misfit.hint());
  }

  /** Whether a misfit follows from no other: not from one below it, nor from one beside it. */
  private static boolean isCause(Graph.Located slot, Map<Instance, Boolean> unsound) {
    // A loop's way back leads above the slot, so what is below there says nothing of the cause.
    boolean below =
        slot.edge().node() instanceof Instance part
            && isOpen(part.device().type())
            && isUnsound(part, unsound);
    return !below && (!isOpen(slot.edge().slot().type()) || isFirst(slot));
  }

  /** Whether no slot before it, which may have decided its type, has a misfit. */
  private static boolean isFirst(Graph.Located slot) {
    return slot.owner().edges().stream()
        .flatMap(Edge::members)
        .filter(it -> it.misfit().isPresent() && isOpen(it.slot().type()))
        .findFirst()
        .filter(slot.edge()::equals)
        .isPresent();
  }

  /** Whether a type has variables that slots decide. */
  static boolean isOpen(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .anyMatch(it -> it != null && isOpen(it));
    }
    return type.getKind() == TypeKind.TYPEVAR
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(SignatureCheck::isOpen));
  }

  /** Whether some slot of an instance, or of one below it, has a misfit or leads nowhere. */
  private static boolean isUnsound(Instance instance, Map<Instance, Boolean> known) {
    Boolean found = known.get(instance);
    if (found == null) {
      found =
          instance.edges().stream()
              .flatMap(Edge::members)
              .anyMatch(
                  it ->
                      it.misfit().isPresent()
                          || it.node() instanceof Node.Gap
                          || (it.node() instanceof Instance part && isUnsound(part, known)));
      known.put(instance, found);
    }
    return found;
  }

  private static String signatures(Device device) {
    return device.signatures().stream()
        .map(it -> new TypeText(it.asType()).withArticle())
        .collect(Collectors.joining(" and "));
  }
}
