package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what is marked {@code @Key}: a parameter, or a key that only conditions use. */
record KeyReader(Types types) {
  private static final String NO_DEFAULT = "\0";

  /**
   * Keys that only conditions use, but for those that are wrong, or whose types do not exist yet.
   *
   * @param holder what declares them, in words that can follow "one"
   */
  List<Parameter.Key> readFree(List<Mark> marks, String holder, Consumer<Problem> problems) {
    Map<Mark, String> names = new LinkedHashMap<>();
    marks.forEach(it -> names.put(it, it.text("value")));
    List<Parameter.Key> keys =
        marks.stream().flatMap(it -> readFree(it, problems).stream()).toList();
    Set<String> several = new Namesakes(holder, problems).find(names);
    return keys.stream().filter(it -> !several.contains(it.key())).toList();
  }

  private Optional<Parameter.Key> readFree(Mark mark, Consumer<Problem> problems) {
    if (mark.text("value").isEmpty() || mark.types("type").stream().noneMatch(KeyReader::isType)) {
      if (!mark.unresolved("type")) {
        problems.accept(
            Problem.at(
                mark.place(),
                Code.BAD_KEY,
                "a key that is no parameter needs a name and a type",
                "give it both, as @Key(value = \"port\", type = int.class)"));
      }
      return Optional.empty();
    }
    if (mark.flag("secret") || mark.constant("stage").equals(Stage.RUN.name())) {
      problems.accept(
          Problem.at(
              mark.place(mark.flag("secret") ? "secret" : "stage"),
              Code.BAD_KEY,
              "key " + mark.text("value") + " is for conditions alone, so it is set when compiling",
              "leave out the stage; a key of start-up is a parameter"));
      return Optional.empty();
    }
    TypeMirror type = mark.types("type").get(0);
    return read(mark, mark.text("value"), type, problems)
        .filter(Parameter.Key::hasFitDefault)
        .map(it -> it.atStage(Stage.CONFIGURE));
  }

  private static boolean isType(TypeMirror type) {
    return type.getKind() != TypeKind.VOID;
  }

  /**
   * The key of a parameter; nothing where it is wrong in more than its default, or where its type
   * does not exist yet.
   *
   * @param name of the parameter
   * @param own its type
   */
  Optional<Parameter.Key> readParameter(
      Mark mark, String name, TypeMirror own, Consumer<Problem> problems) {
    Optional<Parameter.Key> key = read(mark, name, own, problems);
    Optional<Element> hidden =
        key.stream().flatMap(it -> it.type().classes()).flatMap(KeyReader::hidden).findFirst();
    hidden.ifPresent(
        it ->
            problems.accept(
                Problem.at(
                    mark.place("type"),
                    Code.BAD_KEY,
                    "no main can name the type of key "
                        + key.orElseThrow().key()
                        + ": "
                        + it
                        + " is private",
                    "make it public")));
    return key.filter(it -> hidden.isEmpty());
  }

  private static Stream<Element> hidden(TypeElement type) {
    return Stream.<Element>iterate(
            type,
            TypeElement.class::isInstance,
            it -> Objects.requireNonNull(it.getEnclosingElement()))
        .filter(it -> it.getModifiers().contains(Modifier.PRIVATE));
  }

  /**
   * The key; nothing where it is wrong, or where its type does not exist yet.
   *
   * @param name of the parameter
   * @param own type of the parameter
   */
  private Optional<Parameter.Key> read(
      Mark mark, String name, TypeMirror own, Consumer<Problem> problems) {
    String key = Namesakes.name(mark, name);
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
            .orElse(own);
    if (asked.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    if (types.isSameType(asked, own) && isRaw(own)) {
      problems.accept(
          Problem.at(
              mark.place("type"),
              Code.BAD_KEY,
              "key " + key + " cannot be " + new TypeText(asked).withArticle() + ": it is raw",
              "give the class its type arguments, as in Box<?>"));
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
              keys(asked)));
      return Optional.empty();
    }
    return checked(declaration(mark, name, key, type.get()), mark, problems);
  }

  /** Whether a main that names a type would have a raw type in it. */
  private static boolean isRaw(TypeMirror type) {
    return type instanceof DeclaredType declared
        && (declared.getTypeArguments().isEmpty()
            ? !((TypeElement) declared.asElement()).getTypeParameters().isEmpty()
            : declared.getTypeArguments().stream().anyMatch(KeyReader::isRaw));
  }

  /** Which types there are instead of one. */
  private static String keys(TypeMirror asked) {
    String all =
        "keys are primitives, String, enums, Duration, URI, lists of these, or a type with a"
            + " public static valueOf, of, parse or fromString(String)";
    if (SlotType.of(asked).isSignature()) {
      return "a device goes there without @Key, chosen with @Use or an option; " + all;
    }
    return asked instanceof DeclaredType type && !type.getTypeArguments().isEmpty()
        ? all + " that gives just this type, with its type arguments"
        : all;
  }

  private static Parameter.Key declaration(Mark mark, String name, String key, KeyType type) {
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
        mark.element());
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
    Optional<String> alias =
        key.aliases().stream().filter(it -> new Name(it).aliasFault().isPresent()).findFirst();
    if (alias.isPresent()) {
      problems.accept(
          Problem.at(
              mark.place("aliases", alias.get()),
              Code.BAD_NAME,
              "the alias \""
                  + alias.get()
                  + "\" of key "
                  + key.key()
                  + " "
                  + new Name(alias.get()).aliasFault().orElseThrow(),
              "write it without the hyphens before it, as aliases = \"p\" for -p"));
      return Optional.empty();
    }
    Optional<String> lost = List.of("=", "\0").stream().filter(key.env()::contains).findFirst();
    if (lost.isPresent()) {
      problems.accept(
          Problem.at(
              mark.place("env"),
              Code.BAD_NAME,
              "key "
                  + key.key()
                  + " cannot be set by its environment variable: the name has a "
                  + (lost.get().equals("=") ? "'='" : "NUL")
                  + " in it",
              "give the name alone, as env = \"PORT\""));
      return Optional.empty();
    }
    if (!key.hasFitDefault()) {
      String text = key.defaultValue().orElseThrow();
      problems.accept(
          Problem.at(
              mark.place("defaultValue"),
              Code.BAD_KEY_VALUE,
              "the default of key " + key.key() + ", \"" + text + "\", is no value of it",
              key.type().instead(text)));
    }
    return Optional.of(key);
  }
}
