package dev.dovetail.processor.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a wiring. The grammar, which docs/wiring.md explains:
 *
 * <pre>
 * wiring    = condition "?" wiring ":" wiring | apply | "(" wiring ")"
 *           | "[" [ wiring { "," wiring } ] "]"
 * apply     = name [ "#" name ] [ "(" [ argument { "," argument } ] ")" ]
 * argument  = [ name "=" ] value
 * value     = wiring | literal | "[" [ value { "," value } ] "]"
 * literal   = number | text | "true" | "false"
 * </pre>
 */
final class WiringParser {
  private final Tokens tokens;

  WiringParser(Tokens tokens) {
    this.tokens = tokens;
  }

  Wiring wiring() throws SyntaxException {
    tokens.deeper();
    Wiring wiring = tokens.choiceAhead() ? choose() : plain();
    tokens.shallower();
    return wiring;
  }

  private Wiring.Choose choose() throws SyntaxException {
    Condition condition = new ConditionParser(tokens).condition();
    refuseWord();
    tokens.expect("?", "after a condition");
    Wiring then = wiring();
    tokens.expect(":", "and the wiring for when the condition does not hold");
    return new Wiring.Choose(condition, then, wiring());
  }

  /** What people write for an operator, where one can stand. */
  private void refuseWord() throws SyntaxException {
    Token token = tokens.next();
    Optional<String> meant =
        token.is("=")
            ? Optional.of("\"equal\" is written ==")
            : token.isWord("and")
                ? Optional.of("\"and\" is written &&")
                : token.isWord("or") ? Optional.of("\"or\" is written ||") : Optional.empty();
    if (tokens.last().isWord("not") && token.kind() == Token.Kind.NAME) {
      throw new SyntaxException(tokens.last().span().start(), "\"not\" is written !");
    }
    if (meant.isPresent()) {
      throw new SyntaxException(token.span().start(), meant.get());
    }
  }

  private Wiring plain() throws SyntaxException {
    if (tokens.accept("(")) {
      Wiring inner = wiring();
      tokens.expect(")", "to close the parenthesis");
      return inner;
    }
    Token first = tokens.next();
    if (tokens.accept("[")) {
      List<Wiring> members = members();
      return new Wiring.Group(members, first.span().to(tokens.last().span()));
    }
    Token name = tokens.name("the name of a device");
    Optional<String> instance = tokens.accept("#") ? Optional.of(instance()) : Optional.empty();
    List<Argument> arguments = tokens.accept("(") ? arguments() : List.of();
    Span span = name.span().to(tokens.last().span());
    return new Wiring.Apply(name.text(), instance, arguments, name.span(), span);
  }

  /** It stands before key names in options, so it is an identifier as they are. */
  private String instance() throws SyntaxException {
    Token token = tokens.name("an instance name");
    if (token.text().indexOf('-') >= 0 || token.text().indexOf('.') >= 0) {
      throw new SyntaxException(
          token.span().start(), "an instance name is a Java identifier, as in tcpip#upload");
    }
    return token.text();
  }

  private List<Argument> arguments() throws SyntaxException {
    List<Argument> arguments = new ArrayList<>();
    if (tokens.accept(")")) {
      return arguments;
    }
    do {
      arguments.add(argument());
    } while (tokens.accept(","));
    Token next = tokens.next();
    if (next.is(":") && tokens.last().kind() == Token.Kind.NAME) {
      throw new SyntaxException(
          next.span().start(), "an argument is given with =, as " + tokens.last().text() + " = …");
    }
    tokens.expect(")", "to close the arguments");
    return List.copyOf(arguments);
  }

  private Argument argument() throws SyntaxException {
    Token first = tokens.next();
    Optional<String> parameter = Optional.empty();
    if (first.kind() == Token.Kind.NAME && tokens.second().is("=")) {
      parameter = Optional.of(first.text());
      tokens.skip();
      tokens.skip();
    }
    Value value = value();
    return new Argument(parameter, value, first.span().to(tokens.last().span()));
  }

  private List<Wiring> members() throws SyntaxException {
    List<Wiring> members = new ArrayList<>();
    if (tokens.accept("]")) {
      return members;
    }
    do {
      members.add(wiring());
    } while (tokens.accept(","));
    tokens.expect("]", "to close the list");
    return List.copyOf(members);
  }

  Value value() throws SyntaxException {
    Token first = tokens.next();
    if (tokens.accept("[")) {
      return new Value.Sequence(elements(), first.span().to(tokens.last().span()));
    }
    Optional<Value.Literal> literal = tokens.choiceAhead() ? Optional.empty() : tokens.literal();
    if (literal.isPresent()) {
      return literal.get();
    }
    if (first.kind() != Token.Kind.NAME && !first.is("(") && !tokens.choiceAhead()) {
      throw new SyntaxException(
          first.span().start(),
          "expected a device or a value"
              + (tokens.last().is(",") ? " after the comma" : "")
              + ", found "
              + first.described());
    }
    return wiring();
  }

  private List<Value> elements() throws SyntaxException {
    List<Value> elements = new ArrayList<>();
    if (tokens.accept("]")) {
      return elements;
    }
    tokens.deeper();
    do {
      elements.add(value());
    } while (tokens.accept(","));
    tokens.shallower();
    tokens.expect("]", "to close the list");
    return List.copyOf(elements);
  }

  void end() throws SyntaxException {
    Token token = tokens.next();
    if (token.kind() == Token.Kind.END) {
      return;
    }
    if (isComparison(token)) {
      tokens.rewind();
      new ConditionParser(tokens).condition();
      throw new SyntaxException(
          tokens.next().span().start(), "a condition goes on with \"? wiring : wiring\"");
    }
    throw new SyntaxException(token.span().start(), stray(token));
  }

  private String stray(Token token) {
    Token last = tokens.last();
    if (token.is("[") && last.kind() == Token.Kind.NAME) {
      return "arguments stand in parentheses, as " + last.text() + "(…)";
    }
    if (token.is("#") && last.is(")")) {
      return "an instance name stands before the arguments, as http#admin(…)";
    }
    return last.isWord("new")
        ? "a device is named without \"new\""
        : token.described() + " does not belong here; the wiring ends before it";
  }

  private static boolean isComparison(Token token) {
    return token.isWord("in")
        || (token.kind() == Token.Kind.SIGN
            && List.of("==", "!=", "<", "<=", ">", ">=", "&&", "||").contains(token.text()));
  }
}
