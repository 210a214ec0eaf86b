package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.QualifiedName;
import dev.dovetail.processor.wiring.Formal;
import dev.dovetail.processor.wiring.Wiring;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A wiring that has a name, by which others use it.
 *
 * @param holder what it is declared on: a type or a package
 * @param name what wirings call it
 * @param doc what it is
 * @param signature what slots it fills
 * @param formals its parameters, in order
 * @param text what it stands for
 * @param body the same, read
 * @param place where the text stands
 * @param keys those that only its conditions use
 */
public record NamedWiring(
    Element holder,
    String name,
    String doc,
    TypeElement signature,
    List<Formal> formals,
    String text,
    Wiring body,
    Place place,
    List<Parameter.Key> keys) {
  /** Full name of what it is declared on. */
  public String holderName() {
    return new QualifiedName(holder).toString();
  }

  /** How it is named in full: what it is declared on, and its name. */
  public String id() {
    return holderName() + "#" + name;
  }
}
