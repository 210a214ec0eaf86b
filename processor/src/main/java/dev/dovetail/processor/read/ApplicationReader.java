package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    Mark mark = Mark.of(Mark.Kind.APPLICATION, element).orElseThrow();
    List<Problem> problems = new ArrayList<>();
    DeviceReader devices = new DeviceReader(elements, types);
    Optional<ExecutableElement> creator =
        devices.creators().constructor(element, mark.place(), problems::add);
    checkMain(mark, problems);
    TypeElement job = elements.getTypeElement(JOB);
    checkJob(element, job, mark, problems);
    Optional<Application> application =
        creator
            .flatMap(it -> devices.parameters(it, List.of(), problems))
            .filter(it -> problems.isEmpty())
            .map(it -> application(mark, creator.orElseThrow(), job, it));
    problems.forEach(report);
    return application;
  }

  private static Application application(
      Mark mark, ExecutableElement creator, TypeElement job, List<Parameter> parameters) {
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
            parameters);
    String name =
        mark.text("name").isEmpty() ? new Name(simpleName).kebabCase() : mark.text("name");
    return new Application(name, mark.text("doc"), mark.text("version"), mark.text("main"), root);
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
