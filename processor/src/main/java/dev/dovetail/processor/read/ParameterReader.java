package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.wiring.Parsed;
import dev.dovetail.processor.wiring.Parser;
import dev.dovetail.processor.wiring.Span;
import dev.dovetail.processor.wiring.SyntaxError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads one parameter of a constructor or factory method. */
record ParameterReader(Types types) {
  private static final String NO_DEFAULT = "\0";

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
        ? key(key.get(), element, name, problems).map(it -> it)
        : slot(use, element, name, problems).map(it -> it);
  }

  private static Optional<Parameter.Slot> slot(
      Optional<Mark> mark, VariableElement element, String name, Consumer<Problem> problems) {
    TypeMirror type = element.asType();
    if (type.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    boolean signature =
        type instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.INTERFACE;
    if (!signature) {
      problems.accept(
          Problem.at(
              Place.of(element),
              Code.BAD_DECLARATION,
              "parameter "
                  + name
                  + " is neither a slot nor a key: "
                  + new TypeText(type)
                  + " is not an interface, and it is not marked @Key",
              "a device is asked for by its interface; a value is marked @Key"));
      return Optional.empty();
    }
    Optional<Parameter.Use> use =
        mark.map(it -> new Parameter.Use(it.text("value"), it.text("doc"), it.place("value")));
    use.ifPresent(it -> checkSyntax(it, problems));
    return Optional.of(new Parameter.Slot(name, type, use, element));
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

  private Optional<Parameter.Key> key(
      Mark mark, VariableElement element, String name, Consumer<Problem> problems) {
    String key = mark.text("value").isEmpty() ? name : mark.text("value");
    Optional<String> fault = new Name(key).identifierFault();
    if (fault.isPresent()) {
      problems.accept(
          Problem.at(
              mark.place("value"),
              Code.BAD_NAME,
              "the name of key \"" + key + "\" " + fault.get(),
              "give it another, as @Key(\"port\")"));
      return Optional.empty();
    }
    TypeMirror asked =
        mark.types("type").stream()
            .filter(type -> type.getKind() != TypeKind.VOID)
            .findFirst()
            .orElse(element.asType());
    if (asked.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    Optional<KeyType> type = new KeyTypes(types).of(asked);
    if (type.isEmpty()) {
      problems.accept(
          Problem.at(
              mark.place("type"),
              Code.BAD_KEY,
              "key "
                  + key
                  + " cannot be "
                  + new TypeText(asked).withArticle()
                  + ": it has no text form",
              "keys are primitives, String, enums, Duration, URI, lists of these, or a type with a"
                  + " public static valueOf, of, parse or fromString(String)"));
      return Optional.empty();
    }
    return checked(declaration(mark, element, name, key, type.get()), mark, problems);
  }

  private static Parameter.Key declaration(
      Mark mark, VariableElement element, String name, String key, KeyType type) {
    String defaultValue = mark.text("defaultValue");
    return new Parameter.Key(
        name,
        key,
        type,
        stage(mark),
        defaultValue.equals(NO_DEFAULT) ? Optional.empty() : Optional.of(defaultValue),
        mark.text("doc"),
        mark.texts("aliases"),
        mark.text("env"),
        mark.flag("secret"),
        mark.place("value"),
        element);
  }

  private static Stage stage(Mark mark) {
    List<Stage> stages = Arrays.asList(Stage.values());
    return stages.stream()
        .filter(stage -> stage.name().equals(mark.constant("stage")))
        .findFirst()
        .orElse(Stage.BOTH);
  }

  private static Optional<Parameter.Key> checked(
      Parameter.Key key, Mark mark, Consumer<Problem> problems) {
    if (key.secret() && (key.stage() != Stage.RUN || key.defaultValue().isPresent())) {
      problems.accept(
          Problem.at(
              mark.place("secret"),
              Code.BAD_KEY,
              "the secret key " + key.key() + " would be compiled into the program",
              "give it stage = Stage.RUN and no default"));
      return Optional.empty();
    }
    if (key.defaultValue().isPresent()
        && !new ValueText(key.defaultValue().get()).fits(key.type())) {
      problems.accept(
          Problem.at(
              mark.place("defaultValue"),
              Code.BAD_KEY_VALUE,
              "the default of key "
                  + key.key()
                  + ", \""
                  + key.defaultValue().get()
                  + "\", is no value of it",
              key.type().instead(key.defaultValue().get())));
      return Optional.empty();
    }
    return Optional.of(key);
  }
}
