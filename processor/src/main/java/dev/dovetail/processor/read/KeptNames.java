package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Parameter names that only an entry keeps. An incremental compiler offers unchanged classes as
 * they were compiled, and those need not tell the names of their parameters.
 */
record KeptNames(Elements elements) {
  /**
   * The names of a creator's parameters; empty where the compiler knows them, or no entry does.
   *
   * @param given what the entry says that it was found through; empty where there was none
   * @param entries that the device may have
   */
  List<String> of(ExecutableElement creator, List<String> given, Stream<EntryName> entries) {
    // A class file that has names is younger than its entry if they differ.
    if (!isNameless(creator)) {
      return List.of();
    }
    if (!given.isEmpty()) {
      return given;
    }
    return entries
        .flatMap(it -> Stream.ofNullable(elements.getTypeElement(it.className())))
        .flatMap(it -> Mark.of(Mark.Kind.INDEX_ENTRY, it).stream())
        .map(Entries.Entry::of)
        .filter(it -> isOf(creator, it) && it.fits(creator))
        .map(Entries.Entry::parameters)
        .findFirst()
        .orElse(List.of());
  }

  /** The entries of a device. */
  static Stream<EntryName> entries(
      Collection<TypeElement> signatures, String name, Collection<String> targets) {
    return signatures.stream()
        .map(it -> it.getQualifiedName().toString())
        .flatMap(
            signature ->
                Stream.concat(targets.stream(), Stream.of(EntryName.ANY))
                    .map(target -> new EntryName(signature, name, target)));
  }

  /** What compilers call parameters of whose names nothing is known. */
  static boolean isNameless(ExecutableElement creator) {
    int count = creator.getParameters().size();
    return count > 0
        && IntStream.range(0, count)
            .allMatch(
                it -> creator.getParameters().get(it).getSimpleName().contentEquals("arg" + it));
  }

  private static boolean isOf(ExecutableElement creator, Entries.Entry entry) {
    String factory =
        creator.getKind() == ElementKind.CONSTRUCTOR ? "" : creator.getSimpleName().toString();
    return entry
            .device()
            .equals(
                new QualifiedName(Objects.requireNonNull(creator.getEnclosingElement())).toString())
        && entry.factory().equals(factory);
  }
}
