package dev.dovetail.processor.read;

import dev.dovetail.processor.packages.Requirement;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.problem.QualifiedName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what is marked {@code @Device}, from a source or a class file. */
public record DeviceReader(Elements elements, Types types) {
  /** What does not keep the rest of a device from being looked at. */
  private static final Set<Code> TOLERABLE = EnumSet.of(Code.BAD_KEY_VALUE, Code.WIRING_SYNTAX);

  /** Reads a marked declaration; its parameters have the names the compiler knows. */
  public Declared read(Mark mark) {
    return read(mark, List.of());
  }

  /**
   * Reads a marked declaration.
   *
   * @param names of the parameters, where the compiler does not know them; else empty
   */
  Declared read(Mark mark, List<String> names) {
    List<Problem> problems = new ArrayList<>();
    Element element = mark.element();
    Optional<ExecutableElement> creator =
        element instanceof TypeElement type
            ? creators().constructor(type, mark.place(), problems::add)
            : creators().factory((ExecutableElement) element, mark.place(), problems::add);
    checkName(mark, problems);
    List<TypeElement> declared = declaredSignatures(mark, problems);
    List<Requirement> packages = new PackagesReader(mark).read(problems::add);
    creator.ifPresent(it -> checkImplements(it, declared, mark, problems));
    Set<String> targets = new TreeSet<>(mark.texts("targets"));
    targets.removeIf(it -> targetFault(it).isPresent());
    Optional<List<Parameter>> parameters =
        creator.flatMap(
            it ->
                parameters(
                        it,
                        names,
                        KeptNames.entries(Signatures.closure(declared), mark.text("name"), targets),
                        problems)
                    .complete());
    if (mark.flag("shared")) {
      parameters.ifPresent(
          it ->
              refusePaths(
                  it,
                  "and an instance of " + mark.text("name") + " may be in several",
                  "let each slot have its own, with shared = false, or leave the parameter out",
                  problems));
    }
    String id = id(element);
    boolean complete =
        problems.stream().allMatch(it -> TOLERABLE.contains(it.code()))
            && !mark.unresolved("type")
            && creator.map(it -> creators().type(it).getKind() == TypeKind.DECLARED).orElse(false);
    Optional<Device> device =
        parameters
            .filter(it -> complete)
            .map(it -> device(id, mark, creator.orElseThrow(), declared, targets, packages, it));
    return new Declared(
        id,
        mark.text("name"),
        Signatures.closure(declared),
        targets,
        device,
        List.copyOf(problems));
  }

  /** How a marked declaration is named in full. */
  public String id(Mark mark) {
    return id(mark.element());
  }

  /** How a declaration is named in full. */
  static String id(Element element) {
    return element instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : new QualifiedName(Objects.requireNonNull(element.getEnclosingElement()))
            + "."
            + element.getSimpleName();
  }

  /**
   * The parameters of a creator.
   *
   * @param given their names; else empty
   * @param entries that may keep the names
   */
  Parameters parameters(
      ExecutableElement creator,
      List<String> given,
      Stream<EntryName> entries,
      List<Problem> problems) {
    ParameterReader reader = new ParameterReader(types);
    List<String> names = new KeptNames(elements).of(creator, given, entries);
    List<Parameter> sound = new ArrayList<>();
    Set<String> missing = new TreeSet<>();
    Map<Mark, String> keys = new LinkedHashMap<>();
    List<VariableElement> declared = new CreatorParameters(creator).stream().toList();
    for (int i = 0; i < declared.size(); i++) {
      VariableElement element = declared.get(i);
      String name = names.isEmpty() ? element.getSimpleName().toString() : names.get(i);
      Mark.of(Mark.Kind.KEY, element).ifPresent(it -> keys.put(it, Namesakes.name(it, name)));
      Optional<Parameter> parameter = reader.read(element, name, problems::add);
      parameter.ifPresent(sound::add);
      if (parameter.isEmpty()) {
        missing.add(name);
        Mark.of(Mark.Kind.KEY, element).ifPresent(it -> missing.add(it.text("value")));
      }
    }
    String holder = creator.getKind() == ElementKind.CONSTRUCTOR ? "constructor" : "method";
    Set<String> several = new Namesakes(holder, problems::add).find(keys);
    return new Parameters(List.copyOf(sound), missing).without(several);
  }

  /** Reports the parameters for the path of a slot, where there is not one slot. */
  static void refusePaths(
      List<Parameter> parameters, String reason, String hint, List<Problem> problems) {
    for (Parameter parameter : parameters) {
      if (parameter instanceof Parameter.Path path) {
        problems.add(
            Problem.at(
                Place.of(path.element()),
                Code.BAD_DECLARATION,
                "parameter " + path.name() + " takes the path of one slot, " + reason,
                hint));
      }
    }
  }

  CreatorReader creators() {
    return new CreatorReader(elements, types);
  }

  private Device device(
      String id,
      Mark mark,
      ExecutableElement creator,
      List<TypeElement> signatures,
      Set<String> targets,
      List<Requirement> packages,
      List<Parameter> parameters) {
    return new Device(
        id,
        mark.text("name"),
        mark.text("doc"),
        CreatorReader.declaring(creator),
        creator,
        creators().creation(creator),
        creators().type(creator),
        signatures,
        targets,
        mark.flag("shared"),
        mark.flag("exclusive"),
        packages,
        mark.text("configurator"),
        parameters,
        List.of());
  }

  private static void checkName(Mark mark, List<Problem> problems) {
    new Name(mark.text("name"))
        .deviceFault()
        .ifPresent(
            fault ->
                problems.add(
                    Problem.at(
                        mark.place("name"),
                        Code.BAD_NAME,
                        "the device name \"" + mark.text("name") + "\" " + fault,
                        "choose one like \"memory\" or \"memory-store\"")));
    for (String target : mark.texts("targets")) {
      targetFault(target)
          .ifPresent(
              fault ->
                  problems.add(
                      Problem.at(
                          mark.place("targets", target),
                          Code.BAD_NAME,
                          "the target name \"" + target + "\" " + fault,
                          "choose a Java identifier, as \"unix\"; a portable device has none")));
    }
  }

  private static Optional<String> targetFault(String target) {
    return target.equals(EntryName.ANY)
        ? Optional.of("is reserved")
        : new Name(target).identifierFault();
  }

  private static List<TypeElement> declaredSignatures(Mark mark, List<Problem> problems) {
    List<TypeElement> signatures = new ArrayList<>();
    for (TypeMirror type : mark.types("type")) {
      if (type instanceof DeclaredType declared
          && declared.getKind() == TypeKind.DECLARED
          && declared.asElement() instanceof TypeElement element) {
        Optional<String> meaning = slotMeaning(element);
        if (meaning.isPresent()) {
          problems.add(
              Problem.at(
                  mark.place("type", type),
                  Code.WRONG_SIGNATURE,
                  element.getSimpleName()
                      + " is not a signature: a slot of this type takes "
                      + meaning.get(),
                  "name an interface of your own, which may extend it"));
          continue;
        }
        if (element.getKind() == ElementKind.INTERFACE) {
          signatures.add(element);
          continue;
        }
      }
      if (type.getKind() != TypeKind.ERROR) {
        problems.add(
            Problem.at(
                    mark.place("type", type),
                    Code.WRONG_SIGNATURE,
                    new TypeText(type) + " is not a signature: a signature is an interface",
                    "name an interface that the device implements, as type = Store.class")
                .about(ClassSignatures.cause(type)));
      }
    }
    if (signatures.isEmpty() && problems.isEmpty() && !mark.unresolved("type")) {
      problems.add(
          Problem.at(
              mark.place("type"),
              Code.BAD_DECLARATION,
              "this device has no signature, so no slot can take it",
              "name the interfaces it implements, as type = Store.class"));
    }
    return signatures;
  }

  /** What a slot means that asks for one of these, instead of a device that is one. */
  private static Optional<String> slotMeaning(TypeElement type) {
    return switch (type.getQualifiedName().toString()) {
      case "java.util.List" -> Optional.of("any number of devices");
      case "java.util.Optional" -> Optional.of("one device or none");
      case "java.util.function.Supplier" -> Optional.of("a device that is made later");
      default -> Optional.empty();
    };
  }

  private void checkImplements(
      ExecutableElement creator, List<TypeElement> signatures, Mark mark, List<Problem> problems) {
    TypeMirror type = creators().type(creator);
    if (type.getKind() != TypeKind.DECLARED) {
      return;
    }
    boolean constructor = creator.getKind() == ElementKind.CONSTRUCTOR;
    TypeText made = new TypeText(types.erasure(type));
    for (TypeElement signature : signatures) {
      if (!types.isSubtype(types.erasure(type), types.erasure(signature.asType()))) {
        problems.add(
            Problem.at(
                mark.place("type", signature.asType()),
                Code.WRONG_SIGNATURE,
                constructor
                    ? made + " does not implement " + signature.getSimpleName()
                    : creator.getSimpleName()
                        + "() makes "
                        + made.withArticle()
                        + ", which is not "
                        + new TypeText(types.erasure(signature.asType())).withArticle(),
                (constructor ? "let it implement " : "return a class that implements ")
                    + signature.getQualifiedName()
                    + ", or name another signature"));
      }
    }
  }
}
