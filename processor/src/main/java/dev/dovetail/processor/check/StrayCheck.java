package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.CreatorParameters;
import dev.dovetail.processor.read.Mark;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Marks on parameters stand where something is made.
 *
 * @param types the classes that have marked parameters
 */
public record StrayCheck(List<TypeElement> types) {
  /** Reports each mark that nothing reads. */
  public void check(Consumer<Problem> problems) {
    for (TypeElement type : types) {
      if (Mark.of(Mark.Kind.APPLICATION, type).isEmpty()) {
        Mark.all(Mark.Kind.KEY, Mark.Kind.KEYS, type)
            .forEach(
                it ->
                    problems.accept(
                        Problem.at(
                            it.place(),
                            Code.BAD_DECLARATION,
                            "@Key means nothing here: "
                                + type.getSimpleName()
                                + " is no application",
                            "mark a parameter of a device, or declare the key on the"
                                + " application")));
      }
      for (Element member : type.getEnclosedElements()) {
        if (member instanceof ExecutableElement creator && !isRead(creator, type)) {
          report(creator, type, problems);
        }
      }
    }
  }

  private static boolean isRead(ExecutableElement creator, TypeElement type) {
    return creator.getKind() == ElementKind.CONSTRUCTOR
        ? isMarked(type)
            && (isPublic(creator)
                || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .noneMatch(StrayCheck::isPublic))
        : Mark.of(Mark.Kind.DEVICE, creator).isPresent();
  }

  private static boolean isMarked(TypeElement type) {
    return Stream.of(Mark.Kind.DEVICE, Mark.Kind.APPLICATION)
        .anyMatch(it -> Mark.of(it, type).isPresent());
  }

  private static boolean isPublic(ExecutableElement creator) {
    return creator.getModifiers().contains(Modifier.PUBLIC);
  }

  /** Reports the first mark of a creator: the others are there for the same reason. */
  private static void report(
      ExecutableElement creator, TypeElement type, Consumer<Problem> problems) {
    boolean constructor = creator.getKind() == ElementKind.CONSTRUCTOR;
    String owner = constructor ? type.getSimpleName().toString() : creator.getSimpleName() + "()";
    marks(creator)
        .findFirst()
        .map(
            mark ->
                Problem.at(
                    mark.place(),
                    Code.BAD_DECLARATION,
                    "@"
                        + mark.mirror().getAnnotationType().asElement().getSimpleName()
                        + " means nothing here: "
                        + (constructor && isMarked(type)
                            ? owner + " is made by its public constructor"
                            : owner + " is not marked"),
                    constructor && isMarked(type)
                        ? "mark the parameters of the public constructor"
                        : constructor
                            ? "mark " + owner + " as @Device or @Application, or remove this"
                            : "mark " + owner + " as @Device, or remove this"))
        .ifPresent(problems);
  }

  /** Whether a class that is not marked has marks that are reported. */
  static boolean hasStrayMarks(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(it -> marks(it).findAny().isPresent());
  }

  private static Stream<Mark> marks(ExecutableElement creator) {
    return new CreatorParameters(creator)
        .stream()
            .flatMap(
                parameter ->
                    Stream.of(Mark.Kind.KEY, Mark.Kind.USE)
                        .flatMap(it -> Mark.of(it, parameter).stream()));
  }
}
