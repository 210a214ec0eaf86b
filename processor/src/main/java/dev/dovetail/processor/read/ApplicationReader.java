package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  /** The application, as far as it is sound; nothing where it cannot be made. */
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
        application.filter(Application::sound).map(it -> it.root().named(name)),
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
    Optional<ExecutableElement> creator =
        new CreatorReader(elements, types).constructor(element, mark.place(), problems::add);
    checkName(mark, problems);
    checkMain(mark, problems);
    TypeElement job = elements.getTypeElement(JOB);
    checkJob(element, job, mark, problems);
    Optional<Application> application =
        creator.filter(it -> job != null).map(it -> application(mark, it, job, names, problems));
    problems.forEach(report);
    return application;
  }

  /**
   * The entries of an application.
   *
   * @param id full name of its class
   */
  static Stream<EntryName> entries(String name, String id) {
    return Stream.of(id, name).map(it -> new EntryName(JOB, it, EntryName.ANY));
  }

  private static String name(Mark mark) {
    String simpleName = mark.element().getSimpleName().toString();
    return mark.text("name").isEmpty() ? new Name(simpleName).kebabCase() : mark.text("name");
  }

  private Application application(
      Mark mark,
      ExecutableElement creator,
      TypeElement job,
      List<String> names,
      List<Problem> problems) {
    List<Mark> marks = Mark.all(Mark.Kind.KEY, Mark.Kind.KEYS, mark.element());
    List<Parameter.Key> keys = new KeyReader(types).readFree(marks, "application", problems::add);
    Set<String> missing = new TreeSet<>();
    marks.forEach(it -> missing.add(it.text("value")));
    keys.forEach(it -> missing.remove(it.key()));
    Parameters parameters =
        new DeviceReader(elements, types)
            .parameters(
                creator, names, entries(name(mark), DeviceReader.id(mark.element())), problems);
    missing.addAll(parameters.missing());
    DeviceReader.refusePaths(
        parameters.sound(), "and an application is in none", "leave the parameter out", problems);
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
            parameters.sound(),
            keys);
    return new Application(
        name(mark),
        mark.text("doc"),
        mark.text("version"),
        mark.text("main"),
        root,
        missing,
        List.copyOf(problems));
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

  /** A command's name: it stands in usage lines, and names the file of the man page. */
  private static void checkName(Mark mark, List<Problem> problems) {
    new Name(mark.text("name"))
        .programFault()
        .filter(it -> !mark.text("name").isEmpty())
        .ifPresent(
            fault ->
                problems.add(
                    Problem.at(
                        mark.place("name"),
                        Code.BAD_NAME,
                        "the program name \"" + mark.text("name") + "\" " + fault,
                        "choose one like \"filesrv\" or \"file-server\"; what it is goes into doc")));
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
