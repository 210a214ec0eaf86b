package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The classes that devices name as their signatures. That is said at the devices, and not once more
 * at the slots that ask for such a class.
 *
 * @param causes what is wrong with the devices, in terms of these classes
 */
public record ClassSignatures(Set<String> causes) {
  /** Those that these problems are about. */
  public static ClassSignatures in(List<Problem> problems) {
    return new ClassSignatures(
        problems.stream()
            .filter(it -> it.code() == Code.WRONG_SIGNATURE)
            .map(Problem::cause)
            .collect(Collectors.toSet()));
  }

  /** What a device's problem with such a class is about. */
  static String cause(TypeMirror type) {
    return type + " as a signature";
  }

  /** Whether a problem is that of a slot of such a class. */
  public boolean explain(Problem problem) {
    return problem.code() == Code.BAD_DECLARATION
        && problem.place().isParameter()
        && SlotType.of(problem.place().element().asType()).signature() instanceof DeclaredType type
        && type.asElement() instanceof TypeElement element
        && causes.contains(cause(element.asType()));
  }
}
