package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.wiring.Parsed;
import dev.dovetail.processor.wiring.Parser;
import dev.dovetail.processor.wiring.Span;
import dev.dovetail.processor.wiring.SyntaxError;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads one parameter of a constructor or factory method. */
record ParameterReader(Types types) {
  /** The parameter; nothing where it is wrong, or where its type does not exist yet. */
  Optional<Parameter> read(VariableElement element, String name, Consumer<Problem> problems) {
    Optional<Mark> key = Mark.of(Mark.Kind.KEY, element);
    Optional<Mark> use = Mark.of(Mark.Kind.USE, element);
    if (key.isPresent() && use.isPresent()) {
      problems.accept(
          Problem.at(
              use.get().place(),
              Code.BAD_DECLARATION,
              "parameter " + name + " is marked as a key and as a slot",
              "keep @Key for a value, @Use for a device"));
      return Optional.empty();
    }
    if (Parameter.Path.isOf(element.asType())) {
      return path(key.or(() -> use), element, name, problems).map(it -> it);
    }
    Optional<String> fault = new Name(name).identifierFault();
    if (fault.isPresent() && key.isEmpty()) {
      problems.accept(
          Problem.at(
              Place.of(element),
              Code.BAD_NAME,
              "the name of slot \"" + name + "\" " + fault.get(),
              "call the parameter something else"));
      return Optional.empty();
    }
    return key.isPresent()
        ? new KeyReader(types)
            .readParameter(key.get(), name, element.asType(), problems)
            .map(it -> it)
        : slot(use, element, name, problems).map(it -> it);
  }

  private static Optional<Parameter.Path> path(
      Optional<Mark> mark, VariableElement element, String name, Consumer<Problem> problems) {
    mark.ifPresent(
        it ->
            problems.accept(
                Problem.at(
                    it.place(),
                    Code.BAD_DECLARATION,
                    "parameter " + name + " takes the path of a slot, which nobody chooses",
                    "leave the mark out: the main gives the path")));
    return mark.isPresent() ? Optional.empty() : Optional.of(new Parameter.Path(name, element));
  }

  private static Optional<Parameter.Slot> slot(
      Optional<Mark> mark, VariableElement element, String name, Consumer<Problem> problems) {
    if (!exists(element.asType())) {
      return Optional.empty();
    }
    SlotType type = SlotType.of(element.asType());
    if (!type.isSignature()) {
      problems.accept(
          Problem.at(
              Place.of(element),
              Code.BAD_DECLARATION,
              "parameter "
                  + name
                  + (mark.isPresent()
                      ? " is marked @Use and is no slot: "
                      : " is neither a slot nor a key: ")
                  + type.fault()
                  + (mark.isPresent() ? "" : ", and it is not marked @Key"),
              type.hint()));
      return Optional.empty();
    }
    Optional<Parameter.Use> use =
        mark.map(it -> new Parameter.Use(it.text("value"), it.text("doc"), it.place("value")));
    use.ifPresent(it -> checkSyntax(it, problems));
    return Optional.of(new Parameter.Slot(name, type.kind(), type.signature(), use, element));
  }

  /** Whether a type, and what it is a list of, is there already. */
  private static boolean exists(TypeMirror type) {
    return type.getKind() != TypeKind.ERROR
        && (!(type instanceof DeclaredType declared)
            || declared.getTypeArguments().stream().allMatch(it -> it.getKind() != TypeKind.ERROR));
  }

  private static void checkSyntax(Parameter.Use use, Consumer<Problem> problems) {
    if (Parser.parse(use.wiring()) instanceof Parsed.Failed failed) {
      SyntaxError error = failed.error();
      Excerpt excerpt = new Excerpt("", use.wiring(), new Span(error.at(), error.at()));
      problems.accept(
          Problem.at(
                  use.place(),
                  Code.WIRING_SYNTAX,
                  "this wiring goes wrong at column " + (error.at() + 1) + ": " + error.message())
              .showing(excerpt.lines()));
    }
  }
}
