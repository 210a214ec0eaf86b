package dev.dovetail.processor.describe;

import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Consulted;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Misfit;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.resolve.Passage;
import dev.dovetail.processor.resolve.Source;
import dev.dovetail.processor.wiring.Span;
import java.util.List;
import java.util.Locale;

/**
 * Describes slots: what was chosen for them and why, the steps from there, and where they lead.
 *
 * @param ids what instances are called
 * @param places how places are put into words
 */
record SlotDescription(Ids ids, Places places) {
  Members described(Edge edge) {
    Parameter.Slot slot = edge.slot();
    Members members = new Members().text("name", slot.name());
    if (slot.kind() != Parameter.Kind.ONE) {
      members.text("kind", slot.kind().name().toLowerCase(Locale.ROOT));
    }
    return members
        .text("signature", new QualifiedType(slot.type()).toString())
        .words("doc", slot.use().map(Parameter.Use::doc).orElse(""))
        .and(part(edge));
  }

  /** What a slot, one of the places in a list, or a branch leads to, and how. */
  private Members part(Edge edge) {
    Members members = new Members();
    edge.choice().ifPresent(it -> members.put("choice", choice(it)));
    if (edge.node() instanceof Node.Malformed malformed) {
      members.put("choice", choice(malformed));
    }
    members.some("steps", edge.passages().stream().map(this::step).toList());
    lead(edge, members);
    return members.text("misfit", edge.misfit().map(SlotDescription::misfit));
  }

  private void lead(Edge edge, Members members) {
    Node node = edge.node();
    if (node instanceof Node.Group group) {
      members.put("members", group.members().stream().map(this::part).toList());
    } else if (node instanceof Node.Fork fork) {
      members.put("fork", fork(fork, edge));
    } else if (node instanceof Node.Gap gap) {
      members.put("gap", new GapDescription(gap).described());
    } else {
      members.text("to", ids.of(node.instance().orElseThrow()));
    }
  }

  /** Of a text that is no wiring; the place in it is in the reason why nothing is there. */
  private Members choice(Node.Malformed malformed) {
    Source source = malformed.source();
    Members members =
        new Members()
            .text("reason", malformed.reason().name().toLowerCase(Locale.ROOT))
            .text("wiring", source.text());
    return source.isOption() ? members.put("at", places.of(source, new Span(0, 0))) : members;
  }

  private Members choice(Choice choice) {
    Members members =
        new Members()
            .text("reason", choice.reason().name().toLowerCase(Locale.ROOT))
            .text("wiring", choice.wiring().toString());
    return switch (choice.reason()) {
      case TARGET -> members;
      // It stands in the slot's own annotation, from its first column.
      case USE -> members.text("wiring", choice.source().text());
      case OPTION ->
          members
              .text("wiring", choice.source().text())
              .put("at", places.of(choice.source(), choice.wiring().span()));
      case ARGUMENT -> members.put("at", places.of(choice.source(), choice.wiring().span()));
    };
  }

  private Members step(Passage passage) {
    Members at = places.of(passage.source(), passage.span());
    if (passage instanceof Passage.Decided decided) {
      return new Members()
          .text("condition", decided.condition().toString())
          .flag("holds", decided.holds())
          .some("keys", keys(decided.keys()))
          .put("at", at);
    }
    NamedWiring wiring = ((Passage.Named) passage).wiring();
    return new Members()
        .text("named", wiring.name())
        .words("doc", wiring.doc())
        .text("wiring", wiring.text())
        .put("declared", places.of(wiring.place()))
        .put("at", at);
  }

  private Members fork(Node.Fork fork, Edge edge) {
    return new Members()
        .text("condition", fork.condition().toString())
        .some("keys", keys(fork.keys()))
        .put("at", places.of(edge.source(), edge.span()))
        .put("then", part(fork.then()))
        .put("otherwise", part(fork.otherwise()));
  }

  private static List<Members> keys(List<Consulted> keys) {
    return keys.stream()
        .map(it -> new Members().text("key", it.name()).and(Setting.of(it).described()))
        .toList();
  }

  private static String misfit(Misfit misfit) {
    return "it is "
        + new QualifiedType(misfit.actual())
        + ", not "
        + new QualifiedType(misfit.needed());
  }
}
