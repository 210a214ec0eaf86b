package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Declared;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Signatures;
import dev.dovetail.processor.read.TypeText;
import dev.dovetail.processor.read.WiringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * No device or wiring of the sources has a signature, a name and a target in common with another,
 * there or compiled.
 *
 * @param catalogue what there is
 * @param targets those chosen, for which a portable device must not clash with compiled ones
 */
public record DuplicateCheck(Catalogue catalogue, Collection<String> targets) {
  /** What claims a name; only something sound has a place where it is to blame. */
  private record Claim(
      String id,
      String name,
      List<TypeElement> signatures,
      Set<String> targets,
      Optional<Place> place) {
    static Claim of(Declared declared) {
      return new Claim(
          declared.id(),
          declared.name(),
          declared.signatures(),
          declared.targets(),
          declared.device().filter(it -> !it.isApplication()).map(Claim::place));
    }

    static Claim of(WiringReader.Read read) {
      List<TypeElement> signatures =
          read.wiring()
              .map(NamedWiring::signature)
              .map(it -> Signatures.closure(List.of(it)))
              .orElse(List.of());
      return new Claim(
          read.id(),
          read.mark().text("name"),
          signatures,
          Set.of(),
          read.wiring().map(it -> read.mark().place("name")));
    }

    private static Place place(Device device) {
      return Mark.of(Mark.Kind.DEVICE, device.place().element()).orElseThrow().place("name");
    }

    boolean clashes(Claim other) {
      return (targets.isEmpty()
              || other.targets.isEmpty()
              || targets.stream().anyMatch(other.targets::contains))
          && signatures.stream().anyMatch(other.signatures::contains);
    }
  }

  /** Reports each pair. */
  public void check(Consumer<Problem> problems) {
    Map<String, List<Claim>> earlier = new HashMap<>();
    for (Claim later : claims()) {
      List<Claim> same = earlier.computeIfAbsent(later.name(), it -> new ArrayList<>());
      same.stream()
          .filter(it -> later.place().isPresent() && it.clashes(later))
          .findFirst()
          .ifPresent(it -> problems.accept(problem(it, later)));
      same.add(later);
      rivals(later).forEach(it -> problems.accept(problem(it, later, later.signatures().get(0))));
    }
  }

  /** Looks for compiled ones of the names in the sources while they can still be seen. */
  public void look() {
    claims().forEach(this::rivals);
  }

  private List<Claim> claims() {
    return Stream.concat(
            catalogue.sources().stream().map(Claim::of),
            catalogue.wirings().stream().map(Claim::of))
        .toList();
  }

  private Set<String> rivals(Claim claim) {
    return claim
        .place()
        .map(
            it ->
                catalogue.rivals(
                    claim.signatures(),
                    claim.name(),
                    claim.targets().isEmpty() ? Set.copyOf(targets) : claim.targets(),
                    it.element()))
        .orElse(Set.of());
  }

  private static Problem problem(Claim earlier, Claim later) {
    TypeElement signature =
        earlier.signatures().stream()
            .filter(later.signatures()::contains)
            .findFirst()
            .orElseThrow();
    return problem(earlier.id(), later, signature);
  }

  private static Problem problem(String earlier, Claim later, TypeElement signature) {
    return new Problem(
        Code.DUPLICATE_DEVICE,
        earlier + ", " + later.id(),
        later.place().orElseThrow(),
        "\""
            + later.name()
            + "\" is already "
            + new TypeText(signature.asType()).withArticle()
            + ": "
            + earlier,
        Set.of(),
        List.of(),
        List.of(
            "give "
                + later.id()
                + " another name"
                + (later.id().contains("#") ? "" : ", or other targets")));
  }
}
