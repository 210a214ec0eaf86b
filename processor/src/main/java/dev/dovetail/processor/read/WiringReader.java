package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.problem.QualifiedName;
import dev.dovetail.processor.wiring.Formal;
import dev.dovetail.processor.wiring.Parsed;
import dev.dovetail.processor.wiring.Parser;
import dev.dovetail.processor.wiring.Span;
import dev.dovetail.processor.wiring.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what is marked {@code @Wiring}, from a source or a class file. */
public record WiringReader(Types types) {
  /**
   * What reading one gives.
   *
   * @param mark the annotation
   * @param wiring the wiring, where nothing is wrong with it
   * @param problems what is wrong; none where only another processor's types are still missing
   */
  public record Read(Mark mark, Optional<NamedWiring> wiring, List<Problem> problems) {
    /** How it is named in full: what it is declared on, and its name. */
    public String id() {
      return new QualifiedName(mark.element()) + "#" + mark.text("name");
    }
  }

  /** Reads one. */
  public Read read(Mark mark) {
    List<Problem> problems = new ArrayList<>();
    checkName(mark, problems);
    Optional<TypeElement> signature = signature(mark, problems);
    List<Formal> formals = formals(mark, problems);
    String text = mark.text("value");
    Parsed parsed = Parser.parse(text);
    if (parsed instanceof Parsed.Failed failed) {
      problems.add(syntax(mark, "value", text, failed.error()));
    }
    List<Mark> marks = mark.marks("keys");
    List<Parameter.Key> keys = new KeyReader(types).readFree(marks, "wiring", problems::add);
    boolean sound = problems.isEmpty() && signature.isPresent() && keys.size() == marks.size();
    return new Read(
        mark,
        sound && parsed instanceof Parsed.Tree tree
            ? Optional.of(
                new NamedWiring(
                    mark.element(),
                    mark.text("name"),
                    mark.text("doc"),
                    signature.orElseThrow(),
                    formals,
                    text,
                    tree.wiring(),
                    mark.place("value"),
                    keys))
            : Optional.empty(),
        List.copyOf(problems));
  }

  private static void checkName(Mark mark, List<Problem> problems) {
    String name = mark.text("name");
    new Name(name)
        .deviceFault()
        .ifPresent(
            fault ->
                problems.add(
                    Problem.at(
                        mark.place("name"),
                        Code.BAD_NAME,
                        "the wiring name \"" + name + "\" " + fault,
                        "choose one like \"web\" or \"default-network\"")));
  }

  private static Optional<TypeElement> signature(Mark mark, List<Problem> problems) {
    Optional<TypeMirror> type = mark.types("type").stream().findFirst();
    if (type.isEmpty() || type.get().getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    if (type.get() instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getKind() == ElementKind.INTERFACE) {
      return Optional.of(element);
    }
    problems.add(
        Problem.at(
            mark.place("type"),
            Code.WRONG_SIGNATURE,
            new TypeText(type.get()) + " is not a signature: a signature is an interface",
            "name the interface of the slots that the wiring fills, as type = Store.class"));
    return Optional.empty();
  }

  private static List<Formal> formals(Mark mark, List<Problem> problems) {
    List<Formal> formals = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (String text : mark.texts("parameters")) {
      Formal.Parsed parsed = Formal.parse(text);
      if (parsed instanceof Formal.Parsed.Failed failed) {
        problems.add(syntax(mark, "parameters", text, failed.error()));
        continue;
      }
      Formal formal = ((Formal.Parsed.Read) parsed).formal();
      Optional<String> fault =
          names.add(formal.name())
              ? new Name(formal.name()).identifierFault()
              : Optional.of("is given twice");
      fault.ifPresent(
          it ->
              problems.add(
                  Problem.at(
                      mark.place("parameters", text),
                      Code.BAD_NAME,
                      "the name of parameter \"" + formal.name() + "\" " + it,
                      "choose another, as \"dir\"")));
      formals.add(formal);
    }
    return List.copyOf(formals);
  }

  private static Problem syntax(Mark mark, String member, String text, SyntaxError error) {
    Excerpt excerpt = new Excerpt("", text, new Span(error.at(), error.at()));
    return Problem.at(
            mark.place(member, text),
            Code.WIRING_SYNTAX,
            "this "
                + (member.equals("value") ? "wiring" : "parameter")
                + " goes wrong at column "
                + (error.at() + 1)
                + ": "
                + error.message())
        .showing(which(mark))
        .showing(excerpt.lines());
  }

  /** The compiler shows several of one declaration at the declaration alone. */
  private static List<String> which(Mark mark) {
    return Mark.of(Mark.Kind.WIRINGS, mark.element()).isPresent()
        ? List.of("in the wiring \"" + mark.text("name") + "\":")
        : List.of();
  }
}
