package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what is marked {@code @Application}. */
public record ApplicationReader(Elements elements, Types types) {
  private static final String JOB = "dev.dovetail.runtime.Job";

  /** The application; nothing where it is wrong, or where a type it needs does not exist yet. */
  public Optional<Application> read(TypeElement element, Consumer<Problem> report) {
    return read(element, List.of(), report);
  }

  /** The application as a device of the signature Job, by its own name. */
  public Declared asDevice(TypeElement element) {
    return asDevice(element, List.of());
  }

  Declared asDevice(TypeElement element, List<String> names) {
    Optional<Application> application = read(element, names, it -> {});
    String name =
        application.map(Application::name).orElseGet(() -> element.getSimpleName().toString());
    List<TypeElement> job = Stream.ofNullable(elements.getTypeElement(JOB)).toList();
    return new Declared(
        DeviceReader.id(element),
        name,
        job,
        Set.of(),
        application
            .map(it -> it.root().named(name))
            .filter(it -> new Name(name).deviceFault().isEmpty()),
        List.of());
  }

  /**
   * Reads an application that may be compiled already.
   *
   * @param names of the constructor's parameters, where the compiler does not know them; else empty
   */
  Optional<Application> read(TypeElement element, List<String> names, Consumer<Problem> report) {
    Mark mark = Mark.of(Mark.Kind.APPLICATION, element).orElseThrow();
    List<Problem> problems = new ArrayList<>();
    DeviceReader devices = new DeviceReader(elements, types);
    Optional<ExecutableElement> creator =
        devices.creators().constructor(element, mark.place(), problems::add);
    checkMain(mark, problems);
    TypeElement job = elements.getTypeElement(JOB);
    checkJob(element, job, mark, problems);
    Optional<List<Parameter.Key>> keys = keys(element, problems);
    Optional<Application> application =
        creator
            .filter(it -> keys.isPresent())
            .flatMap(it -> devices.parameters(it, names, entries(mark), problems))
            .filter(it -> problems.isEmpty())
            .map(it -> application(mark, creator.orElseThrow(), job, it, keys.orElseThrow()));
    problems.forEach(report);
    return application;
  }

  private static Stream<EntryName> entries(Mark mark) {
    return Stream.of(new EntryName(JOB, name(mark), EntryName.ANY));
  }

  private static String name(Mark mark) {
    String simpleName = mark.element().getSimpleName().toString();
    return mark.text("name").isEmpty() ? new Name(simpleName).kebabCase() : mark.text("name");
  }

  /** The keys on the class; nothing where the type of one does not exist yet. */
  private Optional<List<Parameter.Key>> keys(TypeElement element, List<Problem> problems) {
    List<Mark> marks = Mark.all(Mark.Kind.KEY, Mark.Kind.KEYS, element);
    return new KeyReader(types).readFree(marks, problems::add);
  }

  private static Application application(
      Mark mark,
      ExecutableElement creator,
      TypeElement job,
      List<Parameter> parameters,
      List<Parameter.Key> keys) {
    TypeElement element = (TypeElement) mark.element();
    String simpleName = element.getSimpleName().toString();
    Device root =
        new Device(
            element.getQualifiedName().toString(),
            simpleName,
            mark.text("doc"),
            element,
            creator,
            Device.Creation.CONSTRUCTOR,
            element.asType(),
            List.of(job),
            Set.of(),
            true,
            false,
            List.of(),
            "",
            parameters,
            keys);
    return new Application(
        name(mark), mark.text("doc"), mark.text("version"), mark.text("main"), root);
  }

  private void checkJob(TypeElement element, TypeElement job, Mark mark, List<Problem> problems) {
    if (job == null) {
      problems.add(
          Problem.at(
              mark.place(),
              Code.BAD_DECLARATION,
              "an application needs " + JOB + ", which is not on the class path",
              "add the jar dovetail-runtime"));
    } else if (!types.isSubtype(element.asType(), job.asType())) {
      problems.add(
          Problem.at(
              mark.place(),
              Code.WRONG_SIGNATURE,
              "application " + element.getSimpleName() + " does not implement Job",
              "let it implement " + JOB));
    }
  }

  private static void checkMain(Mark mark, List<Problem> problems) {
    if (!SourceVersion.isIdentifier(mark.text("main"))) {
      problems.add(
          Problem.at(
              mark.place("main"),
              Code.BAD_NAME,
              "\"" + mark.text("main") + "\" cannot begin the name of a class",
              "choose a Java identifier, as main = \"Admin\""));
    }
  }
}
