package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What reading a declaration gives: enough to recognise the device by, even where it is broken.
 *
 * @param id full name of its class, with the factory method's name where it is one
 * @param name what wirings call it
 * @param signatures every signature it can be asked for by
 * @param targets where it is declared to work; none for a portable device
 * @param device the device, where nothing is wrong with its declaration but texts of its parameters
 * @param problems what is wrong; none where only another processor's types are still missing
 */
public record Declared(
    String id,
    String name,
    List<TypeElement> signatures,
    Set<String> targets,
    Optional<Device> device,
    List<Problem> problems) {
  /** Whether a wiring may mean it: one whose signatures are all wrong may be meant for any. */
  public boolean answersTo(TypeElement signature, String asked, String target) {
    return name.equals(asked)
        && (signatures.contains(signature) || signatures.isEmpty())
        && isFor(target);
  }

  /** Whether it is for a target; without one in particular, it is. */
  boolean isFor(String target) {
    return targets.isEmpty() || targets.contains(target) || target.equals(EntryName.ANY);
  }
}
