package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Declared;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.read.TypeText;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** No two devices of the sources have a signature, a name and a target in common. */
public record DuplicateCheck(Catalogue catalogue) {
  /** Reports each pair. */
  public void check(Consumer<Problem> problems) {
    List<Declared> all = catalogue.sources();
    for (int i = 0; i < all.size(); i++) {
      Declared later = all.get(i);
      all.subList(0, i).stream()
          .filter(it -> later.device().isPresent() && clash(it, later))
          .filter(it -> !later.device().orElseThrow().isApplication())
          .findFirst()
          .ifPresent(it -> problems.accept(problem(it, later.device().orElseThrow())));
    }
  }

  private static boolean clash(Declared a, Declared b) {
    return a.name().equals(b.name())
        && (a.targets().isEmpty()
            || b.targets().isEmpty()
            || a.targets().stream().anyMatch(b.targets()::contains))
        && a.signatures().stream().anyMatch(b.signatures()::contains);
  }

  private static Place place(Device device) {
    Element element = device.place().element();
    return Mark.of(Mark.Kind.DEVICE, element).orElseThrow().place("name");
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
        place(later),
        "\""
            + later.name()
            + "\" is already "
            + new TypeText(signature.asType()).withArticle()
            + ": "
            + earlier.id(),
        Set.of(),
        List.of(),
        List.of("give " + later.id() + " another name, or other targets"));
  }
}
