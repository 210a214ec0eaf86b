package dev.dovetail.tool.listing;

import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Signatures;
import java.util.List;

/**
 * A named wiring.
 *
 * @param name what wirings call it
 * @param doc what it is
 * @param holder full name of what it is declared on
 * @param signatures full names of what it can be asked for by
 * @param parameters as written
 * @param wiring what it stands for
 * @param keys those that only its conditions use
 */
public record ListedWiring(
    String name,
    String doc,
    String holder,
    List<String> signatures,
    List<String> parameters,
    String wiring,
    List<ListedKey> keys) {
  static ListedWiring of(NamedWiring wiring) {
    return new ListedWiring(
        wiring.name(),
        wiring.doc(),
        wiring.holderName(),
        Names.of(Signatures.closure(List.of(wiring.signature()))),
        wiring.formals().stream().map(it -> it.text()).toList(),
        wiring.text(),
        wiring.keys().stream().map(ListedKey::of).toList());
  }

  /** Full name. */
  public String id() {
    return holder + "#" + name;
  }

  /** How it is written, with its parameters. */
  public String call() {
    return parameters.isEmpty() ? name : name + "(" + String.join(", ", parameters) + ")";
  }
}
