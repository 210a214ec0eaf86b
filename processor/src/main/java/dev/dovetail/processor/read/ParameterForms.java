package dev.dovetail.processor.read;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a class file tells of parameters even where it has no names: their types and marks. By these
 * an entry notices that the parameters whose names it keeps are no longer in the same order.
 *
 * @param all one for each parameter: its type, and a number for its marks if it has any
 */
public record ParameterForms(List<String> all) {
  /** The type of a class that is not on the class path: it contradicts nothing. */
  private static final String MISSING = "?";

  /** Those of a constructor or factory method. */
  public static ParameterForms of(ExecutableElement creator) {
    return new ParameterForms(creator.getParameters().stream().map(ParameterForms::form).toList());
  }

  /** Whether these are of another creator, or in another order; marks alone may have changed. */
  boolean contradict(ParameterForms others) {
    return all.size() != others.all.size()
        || IntStream.range(0, all.size())
            .anyMatch(i -> isMoved(all.get(i), others.all.get(i), others));
  }

  private static boolean isMoved(String here, String there, ParameterForms others) {
    return !here.equals(there)
        && !type(here).equals(MISSING)
        && (!type(here).equals(type(there)) || others.all.contains(here));
  }

  private static String type(String form) {
    return form.substring(0, form.indexOf('@'));
  }

  private static String form(VariableElement parameter) {
    return type(parameter.asType()) + "@" + Integer.toHexString(marks(parameter).hashCode());
  }

  private static String type(TypeMirror type) {
    if (isMissing(type)) {
      return MISSING;
    }
    return type.getKind().isPrimitive() ? type.getKind().name() : new TypeText(type).toString();
  }

  private static boolean isMissing(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(ParameterForms::isMissing));
  }

  /** What tells a parameter from another of its type. */
  private static List<String> marks(VariableElement parameter) {
    String used = Mark.of(Mark.Kind.USE, parameter).map(it -> it.text("value")).orElse("");
    return Mark.of(Mark.Kind.KEY, parameter)
        .map(
            it ->
                List.of(
                    used,
                    it.text("value"),
                    it.text("defaultValue"),
                    it.constant("stage"),
                    it.text("env")))
        .orElse(List.of(used));
  }
}
