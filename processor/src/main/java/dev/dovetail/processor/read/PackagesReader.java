package dev.dovetail.processor.read;

import dev.dovetail.processor.packages.ParsedRequirement;
import dev.dovetail.processor.packages.Requirement;
import dev.dovetail.processor.packages.RequirementParser;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.wiring.Span;
import dev.dovetail.processor.wiring.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the packages that a device declares. */
record PackagesReader(Mark mark) {
  /** Those that can be understood. */
  List<Requirement> read(Consumer<Problem> problems) {
    List<Requirement> requirements = new ArrayList<>();
    for (String text : mark.texts("packages")) {
      ParsedRequirement parsed = new RequirementParser(text).parse();
      if (parsed instanceof ParsedRequirement.Understood understood) {
        requirements.add(understood.requirement());
      } else {
        problems.accept(problem(text, ((ParsedRequirement.Failed) parsed).error()));
      }
    }
    return List.copyOf(requirements);
  }

  private Problem problem(String text, SyntaxError error) {
    Excerpt excerpt = new Excerpt("", text, new Span(error.at(), error.at()));
    return Problem.at(
            mark.place("packages", text),
            Code.BAD_PACKAGE,
            "this package goes wrong at column " + (error.at() + 1) + ": " + error.message())
        .showing(excerpt.lines());
  }
}
