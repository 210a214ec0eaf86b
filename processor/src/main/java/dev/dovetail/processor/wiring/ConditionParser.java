package dev.dovetail.processor.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a condition from the tokens of a {@link Parser}:
 *
 * <pre>
 * condition  = both { "||" both }
 * both       = single { "&amp;&amp;" single }
 * single     = "!" single | "(" condition ")" | operand [ operator operand | "in" "[" operands "]" ]
 * operand    = name | literal
 * </pre>
 */
final class ConditionParser {
  private final Parser parser;

  ConditionParser(Parser parser) {
    this.parser = parser;
  }

  Condition condition() throws SyntaxException {
    Condition left = both();
    while (parser.accept("||")) {
      left = new Condition.Joined(false, left, both());
    }
    return left;
  }

  private Condition both() throws SyntaxException {
    Condition left = single();
    while (parser.accept("&&")) {
      left = new Condition.Joined(true, left, single());
    }
    return left;
  }

  private Condition single() throws SyntaxException {
    Span start = parser.next().span();
    parser.deeper();
    Condition condition;
    if (parser.accept("!")) {
      Condition negated = single();
      condition = new Condition.Not(negated, start.to(negated.span()));
    } else if (parser.accept("(")) {
      condition = condition();
      parser.expect(")", "to close the parenthesis");
    } else {
      condition = comparison();
    }
    parser.shallower();
    return condition;
  }

  private Condition comparison() throws SyntaxException {
    Operand left = operand();
    if (parser.next().isWord("in")) {
      parser.skip();
      return member(left);
    }
    Optional<Operator> operator = operator();
    if (operator.isPresent()) {
      return new Condition.Compare(left, operator.get(), operand());
    }
    if (left instanceof Operand.Reference key) {
      return new Condition.Holds(key);
    }
    throw new SyntaxException(
        parser.next().span().start(), "compare " + left + " with something, as in port == 80");
  }

  private Condition member(Operand value) throws SyntaxException {
    parser.expect("[", "after \"in\"");
    List<Operand> members = new ArrayList<>();
    do {
      members.add(operand());
    } while (parser.accept(","));
    Span end = parser.next().span();
    parser.expect("]", "to close the list");
    return new Condition.Member(value, List.copyOf(members), value.span().to(end));
  }

  private Operand operand() throws SyntaxException {
    Optional<Value.Literal> literal = parser.literal();
    if (literal.isPresent()) {
      return literal.get();
    }
    Token name = parser.name("a key or a value");
    return new Operand.Reference(name.text(), name.span());
  }

  private Optional<Operator> operator() {
    for (Operator operator : Operator.values()) {
      if (parser.accept(operator.toString())) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
