package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.read.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * Reads what is marked {@code @Assemble}.
 *
 * @param catalogue where applications are
 */
public record AssemblyReader(Catalogue catalogue) {
  /** The assembly; nothing where it is wrong, or where its application does not exist yet. */
  public Optional<Assembly> read(TypeElement home, Consumer<Problem> report) {
    Mark mark = Mark.of(Mark.Kind.ASSEMBLE, home).orElseThrow();
    return application(mark, report)
        .filter(it -> isSound(mark, report))
        .map(
            it ->
                new Assembly(
                    it,
                    mark.text("target"),
                    mark.text("main").isEmpty() ? it.main() : mark.text("main"),
                    home,
                    mark.place(),
                    entries(mark, report)));
  }

  private Optional<Application> application(Mark mark, Consumer<Problem> report) {
    if (mark.unresolved("application")
        || !(mark.types("application").get(0) instanceof DeclaredType type)
        || type.getKind() == TypeKind.ERROR
        || !(type.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    if (Mark.of(Mark.Kind.APPLICATION, element).isEmpty()) {
      report.accept(
          Problem.at(
              mark.place("application"),
              Code.BAD_DECLARATION,
              element.getSimpleName() + " is not marked @Application",
              "name the class that the program is made of"));
      return Optional.empty();
    }
    return catalogue.application(
        element,
        it ->
            report.accept(
                it.place().element().equals(element) || catalogue.isSource(element)
                    ? it
                    : it.movedTo(mark.place("application"))));
  }

  private static boolean isSound(Mark mark, Consumer<Problem> report) {
    Optional<String> target = new Name(mark.text("target")).identifierFault();
    target.ifPresent(
        it ->
            report.accept(
                Problem.at(
                    mark.place("target"),
                    Code.BAD_NAME,
                    "the target name \"" + mark.text("target") + "\" " + it,
                    "name one, as target = \"test\"")));
    boolean named = mark.text("main").isEmpty() || SourceVersion.isIdentifier(mark.text("main"));
    if (!named) {
      report.accept(
          Problem.at(
              mark.place("main"),
              Code.BAD_NAME,
              "\"" + mark.text("main") + "\" cannot begin the name of a class",
              "choose a Java identifier, as main = \"Memory\""));
    }
    return target.isEmpty() && named;
  }

  private static List<Option> entries(Mark mark, Consumer<Problem> report) {
    List<Option> entries = new ArrayList<>();
    for (String text : mark.texts("value")) {
      Place place = mark.place("value", text);
      int equals = text.indexOf('=');
      if (equals < 0) {
        report.accept(
            Problem.at(
                place,
                Code.BAD_DECLARATION,
                "\"" + text + "\" chooses nothing",
                "write a choice as an option without -A, as \"store = memory\""));
      } else {
        String name = text.substring(0, equals).strip();
        entries.add(new Option(name, text.substring(equals + 1).strip(), Optional.of(place)));
      }
    }
    return List.copyOf(entries);
  }
}
