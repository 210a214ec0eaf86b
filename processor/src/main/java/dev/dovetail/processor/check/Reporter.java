package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.problem.QualifiedName;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import dev.dovetail.processor.resolve.Source;
import dev.dovetail.processor.wiring.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/** Puts problems of a graph where a user can see what to change. */
record Reporter(Compilation compilation) {
  /**
   * A problem with a slot: at the wiring that was chosen for it, else at the one that applies the
   * device which has the slot, else at the slot itself.
   */
  Problem at(
      Graph graph,
      Graph.Located slot,
      Code code,
      String cause,
      String sentence,
      List<String> hints) {
    List<Edge> trail = slot.trail();
    for (int i = trail.size(); i > Math.max(0, trail.size() - 2); i--) {
      Edge edge = trail.get(i - 1);
      if (edge.choice().isPresent()) {
        return at(graph, slot, edge.source(), edge.span(), code, cause, sentence, hints);
      }
    }
    List<String> details = new Drawing(graph, trail).lines();
    return new Problem(
        code, cause, first(graph, slot), sentence, Set.of(graph.target()), details, hints);
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
    boolean plain =
        !source.isOption()
            && span.equals(new Span(0, source.text().length()))
            && !isOfWiring(source.place());
    if (!shown) {
      details.add("in " + owner(slot, source.place().element()) + ", which is compiled already:");
    }
    if (shown) {
      details.addAll(which(source.place()));
    }
    if (!shown || !plain) {
      details.addAll(source.excerpt(span).lines());
    }
    details.addAll(new Drawing(graph, slot.trail()).lines());
    Place place = shown ? source.place() : first(graph, slot);
    return new Problem(code, cause, place, sentence, Set.of(graph.target()), details, hints);
  }

  /** The application's own slot on the way, or what asks for an application compiled elsewhere. */
  Place first(Graph graph, Graph.Located slot) {
    Element own = slot.trail().get(0).slot().element();
    return compilation.hasPlace(own) ? Place.of(own) : graph.place();
  }

  /** Where a key is declared in the sources, else the application's own slot on the way to it. */
  Place ofKey(Graph graph, List<GraphKey.User> users) {
    return users.stream()
        .map(it -> it.binding().key().place())
        .filter(it -> compilation.hasPlace(it.element()))
        .findFirst()
        .or(
            () ->
                users.stream()
                    .flatMap(it -> it.instance().flatMap(graph::slotOf).stream())
                    .map(it -> first(graph, it))
                    .findFirst())
        .orElse(graph.place());
  }

  /** The compiler shows several named wirings of one declaration at the declaration alone. */
  private static List<String> which(Place place) {
    return isOfWiring(place) && Mark.of(Mark.Kind.WIRINGS, place.element()).isPresent()
        ? place.mirror().stream()
            .map(it -> "in the wiring \"" + new Mark(place.element(), it).text("name") + "\":")
            .toList()
        : List.of();
  }

  /** Of several named wirings on one declaration, the compiler cannot show which is meant. */
  private static boolean isOfWiring(Place place) {
    return place.mirror().isPresent() && place.element() instanceof QualifiedNameable;
  }

  /** What a text is declared on: a type or package for a named wiring, else a device. */
  private static String owner(Graph.Located slot, Element holder) {
    return holder instanceof QualifiedNameable
        ? new QualifiedName(holder).toString()
        : slot.owner().device().id();
  }
}
