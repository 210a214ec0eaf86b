package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Source;
import dev.dovetail.processor.wiring.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts problems of a graph where a user can see what to change. */
record Reporter(Compilation compilation) {
  /** A problem with a slot: at the wiring that was chosen for it, else at the slot itself. */
  Problem at(
      Graph graph,
      Graph.Located slot,
      Code code,
      String cause,
      String sentence,
      List<String> hints) {
    Optional<Source> source = slot.edge().choice().map(Choice::source);
    Optional<Span> span =
        slot.edge().choice().filter(it -> source.isPresent()).map(it -> it.wiring().span());
    return source.isPresent()
        ? at(graph, slot, source.get(), span.orElseThrow(), code, cause, sentence, hints)
        : atSlot(graph, slot, code, cause, sentence, hints);
  }

  /** A problem with a stretch of the wiring that was chosen for a slot. */
  Problem at(
      Graph graph,
      Graph.Located slot,
      Source source,
      Span span,
      Code code,
      String cause,
      String sentence,
      List<String> hints) {
    List<String> details = new ArrayList<>();
    boolean shown = compilation.hasPlace(source.place().element());
    boolean plain = !source.isOption() && span.equals(new Span(0, source.text().length()));
    if (!shown) {
      details.add("in " + owner(slot) + ", which is compiled already:");
    }
    if (!shown || !plain) {
      details.addAll(source.excerpt(span).lines());
    }
    details.addAll(new Drawing(graph, slot.trail()).lines());
    Place place = shown ? source.place() : first(slot);
    return new Problem(code, cause, place, sentence, Set.of(graph.target()), details, hints);
  }

  /** A problem with a slot for which there is no wiring. */
  private Problem atSlot(
      Graph graph,
      Graph.Located slot,
      Code code,
      String cause,
      String sentence,
      List<String> hints) {
    Parameter.Slot declared = slot.edge().slot();
    Place place =
        compilation.hasPlace(declared.element()) ? Place.of(declared.element()) : first(slot);
    List<String> details = new Drawing(graph, slot.trail()).lines();
    return new Problem(code, cause, place, sentence, Set.of(graph.target()), details, hints);
  }

  /** The application's own slot on the way. */
  private static Place first(Graph.Located slot) {
    return Place.of(slot.trail().get(0).slot().element());
  }

  private static String owner(Graph.Located slot) {
    return slot.owner().device().id();
  }
}
