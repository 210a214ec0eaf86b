package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Declared;
import dev.dovetail.processor.read.Device;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;

/** No two devices of the sources have a signature, a name and a target in common. */
public record DuplicateCheck(Catalogue catalogue) {
  /** Reports each pair. */
  public void check(Consumer<Problem> problems) {
    List<Declared> all = catalogue.sources();
    for (int i = 0; i < all.size(); i++) {
      for (Declared earlier : all.subList(0, i)) {
        Declared later = all.get(i);
        if (later.device().isPresent() && clash(earlier, later)) {
          problems.accept(problem(earlier, later.device().get()));
        }
      }
    }
  }

  private static boolean clash(Declared a, Declared b) {
    return a.name().equals(b.name())
        && (a.targets().isEmpty()
            || b.targets().isEmpty()
            || a.targets().stream().anyMatch(b.targets()::contains))
        && a.signatures().stream().anyMatch(b.signatures()::contains);
  }

  private static Problem problem(Declared earlier, Device later) {
    TypeElement signature =
        earlier.signatures().stream()
            .filter(later.signatures()::contains)
            .findFirst()
            .orElse(later.signatures().get(0));
    return new Problem(
        Code.DUPLICATE_DEVICE,
        earlier.id() + ", " + later.id(),
        later.place(),
        "\""
            + later.name()
            + "\" is the name of two devices of "
            + signature.getSimpleName()
            + ": "
            + earlier.id()
            + " and "
            + later.id(),
        Set.of(),
        List.of(),
        List.of("give one of them another name, or other targets"));
  }
}
