package dev.dovetail.processor.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a condition from tokens:
 *
 * <pre>
 * condition  = both { "||" both }
 * both       = single { "&amp;&amp;" single }
 * single     = "!" single | "(" condition ")" | operand [ operator operand | "in" "[" operands "]" ]
 * operand    = name | literal
 * </pre>
 */
final class ConditionParser {
  private final Tokens tokens;

  ConditionParser(Tokens tokens) {
    this.tokens = tokens;
  }

  Condition condition() throws SyntaxException {
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(both());
    } while (tokens.accept("||"));
    return joined(false, parts);
  }

  private Condition both() throws SyntaxException {
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(single());
    } while (tokens.accept("&&"));
    return joined(true, parts);
  }

  /** As flat a tree as there is: whoever walks one of thousands of parts does it by recursion. */
  private static Condition joined(boolean all, List<Condition> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int half = parts.size() / 2;
    return new Condition.Joined(
        all, joined(all, parts.subList(0, half)), joined(all, parts.subList(half, parts.size())));
  }

  private Condition single() throws SyntaxException {
    Span start = tokens.next().span();
    tokens.deeper();
    Condition condition;
    if (tokens.accept("!")) {
      Condition negated = single();
      condition = new Condition.Not(negated, start.to(negated.span()));
    } else if (tokens.accept("(")) {
      condition = condition();
      tokens.expect(")", "to close the parenthesis");
    } else {
      condition = comparison();
    }
    tokens.shallower();
    return condition;
  }

  private Condition comparison() throws SyntaxException {
    Operand left = operand();
    if (tokens.next().isWord("in")) {
      tokens.skip();
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
        tokens.next().span().start(), "compare " + left + " with something, as in port == 80");
  }

  private Condition member(Operand value) throws SyntaxException {
    tokens.expect("[", "after \"in\"");
    List<Operand> members = new ArrayList<>();
    do {
      members.add(operand());
    } while (tokens.accept(","));
    Span end = tokens.next().span();
    tokens.expect("]", "to close the list");
    return new Condition.Member(value, List.copyOf(members), value.span().to(end));
  }

  private Operand operand() throws SyntaxException {
    Optional<Value.Literal> literal = tokens.literal();
    if (literal.isPresent()) {
      return literal.get();
    }
    Token name = tokens.name("a key or a value");
    return new Operand.Reference(name.text(), name.span());
  }

  private Optional<Operator> operator() {
    for (Operator operator : Operator.values()) {
      if (tokens.accept(operator.toString())) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
