package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Mark;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Marks on fields are there to be copied by what writes the constructor.
 *
 * @param types the classes that have marked fields
 */
public record FieldCheck(List<TypeElement> types) {
  /** Reports each mark that no constructor has. */
  public void check(Consumer<Problem> problems) {
    for (TypeElement type : types) {
      for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
        check(field, type, problems);
      }
    }
  }

  private static void check(VariableElement field, TypeElement type, Consumer<Problem> problems) {
    for (Mark.Kind kind : List.of(Mark.Kind.KEY, Mark.Kind.USE)) {
      Optional<Mark> mark = Mark.of(kind, field);
      if (mark.isPresent() && !isCopied(kind, field, type)) {
        String annotation = kind.className();
        problems.accept(
            Problem.at(
                mark.get().place(),
                Code.BAD_DECLARATION,
                "@"
                    + annotation.substring(annotation.lastIndexOf('.') + 1)
                    + " means nothing on a field: no constructor of "
                    + type.getSimpleName()
                    + " has such a parameter \""
                    + field.getSimpleName()
                    + "\"",
                "mark the parameter; if Lombok writes it, put Lombok before Dovetail on the"
                    + " processor path, and lombok.copyableAnnotations += "
                    + annotation
                    + " into lombok.config"));
      }
    }
  }

  private static boolean isCopied(Mark.Kind kind, VariableElement field, TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .flatMap(it -> it.getParameters().stream())
        .filter(it -> it.getSimpleName().contentEquals(field.getSimpleName()))
        .anyMatch(it -> Mark.of(kind, it).isPresent());
  }
}
