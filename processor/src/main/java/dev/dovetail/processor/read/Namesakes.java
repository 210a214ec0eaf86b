package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.VariableElement;

/**
 * The keys of one declaration by their names, of which no two are the same, also where a running
 * program has them.
 *
 * @param holder what declares them, in words that can follow "one"
 */
record Namesakes(String holder, Consumer<Problem> problems) {
  /** How a key is called: as it is marked, else as its parameter. */
  static String name(Mark mark, String parameter) {
    return mark.text("value").isEmpty() ? parameter : mark.text("value");
  }

  /**
   * Reports each key of the name of an earlier one.
   *
   * @param keys the names, by the marks in their order
   * @return the names that several keys have
   */
  Set<String> find(Map<Mark, String> keys) {
    Map<String, Map.Entry<Mark, String>> earlier = new HashMap<>();
    Set<String> several = new TreeSet<>();
    for (Map.Entry<Mark, String> key : keys.entrySet()) {
      Map.Entry<Mark, String> first =
          earlier.putIfAbsent(new Name(key.getValue()).kebabCase(), key);
      if (first != null && !key.getValue().isEmpty()) {
        several.add(first.getValue());
        several.add(key.getValue());
        problems.accept(problem(first, key));
      }
    }
    return several;
  }

  private Problem problem(Map.Entry<Mark, String> first, Map.Entry<Mark, String> later) {
    String name = later.getValue();
    String sentence =
        name.equals(first.getValue())
            ? "the name of key \"" + name + "\" is given twice in one " + holder
            : "keys \""
                + first.getValue()
                + "\" and \""
                + name
                + "\" of one "
                + holder
                + " are both \""
                + new Name(name).kebabCase()
                + "\" on a command line";
    return Problem.at(
        later.getKey().place("value"),
        Code.BAD_NAME,
        sentence,
        parameter(first.getKey())
            .map(it -> "the other is that of parameter " + it + ": give one of them another name")
            .orElse("give one of them another name"));
  }

  private static Optional<String> parameter(Mark mark) {
    return mark.element() instanceof VariableElement it
        ? Optional.of(it.getSimpleName().toString())
        : Optional.empty();
  }
}
