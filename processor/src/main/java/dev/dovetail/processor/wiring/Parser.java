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
public final class Parser {
  /** Deeper nesting is refused: it is no wiring a person wrote, and would exhaust the stack. */
  private static final int DEEPEST = 200;

  private final List<Token> tokens;
  private int at;
  private int depth;

  Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Reads a whole text; it never throws. */
  public static Parsed parse(String text) {
    try {
      Parser parser = new Parser(new Lexer(text).tokens());
      Wiring wiring = parser.wiring();
      parser.end();
      return new Parsed.Tree(wiring);
    } catch (SyntaxException e) {
      return new Parsed.Failed(e.error());
    }
  }

  /** Reads a whole text that is a condition alone; it never throws. */
  public static ParsedCondition condition(String text) {
    try {
      Parser parser = new Parser(new Lexer(text).tokens());
      Condition condition = new ConditionParser(parser).condition();
      Token token = parser.next();
      return token.kind() == Token.Kind.END
          ? new ParsedCondition.Tree(condition)
          : new ParsedCondition.Failed(
              new SyntaxError(
                  token.span().start(),
                  token.described() + " does not belong here; the condition ends before it"));
    } catch (SyntaxException e) {
      return new ParsedCondition.Failed(e.error());
    }
  }

  private Wiring wiring() throws SyntaxException {
    deeper();
    Wiring wiring = choiceAhead() ? choose() : plain();
    shallower();
    return wiring;
  }

  private Wiring.Choose choose() throws SyntaxException {
    Condition condition = new ConditionParser(this).condition();
    expect("?", "after a condition");
    Wiring then = wiring();
    expect(":", "and the wiring for when the condition does not hold");
    return new Wiring.Choose(condition, then, wiring());
  }

  private Wiring plain() throws SyntaxException {
    if (accept("(")) {
      Wiring inner = wiring();
      expect(")", "to close the parenthesis");
      return inner;
    }
    Token first = next();
    if (accept("[")) {
      List<Wiring> members = members();
      return new Wiring.Group(members, first.span().to(last().span()));
    }
    Token name = name("the name of a device");
    Optional<String> instance = accept("#") ? Optional.of(instance()) : Optional.empty();
    List<Argument> arguments = accept("(") ? arguments() : List.of();
    Span span = name.span().to(last().span());
    return new Wiring.Apply(name.text(), instance, arguments, name.span(), span);
  }

  /** It stands before key names in options, so it is an identifier as they are. */
  private String instance() throws SyntaxException {
    Token token = name("an instance name");
    if (token.text().indexOf('-') >= 0 || token.text().indexOf('.') >= 0) {
      throw new SyntaxException(
          token.span().start(), "an instance name is a Java identifier, as in tcpip#upload");
    }
    return token.text();
  }

  private List<Argument> arguments() throws SyntaxException {
    List<Argument> arguments = new ArrayList<>();
    if (accept(")")) {
      return arguments;
    }
    do {
      arguments.add(argument());
    } while (accept(","));
    expect(")", "to close the arguments");
    return List.copyOf(arguments);
  }

  private Argument argument() throws SyntaxException {
    Token first = next();
    Optional<String> parameter = Optional.empty();
    if (first.kind() == Token.Kind.NAME && tokens.get(at + 1).is("=")) {
      parameter = Optional.of(first.text());
      at += 2;
    }
    Value value = value();
    return new Argument(parameter, value, first.span().to(last().span()));
  }

  private List<Wiring> members() throws SyntaxException {
    List<Wiring> members = new ArrayList<>();
    if (accept("]")) {
      return members;
    }
    do {
      members.add(wiring());
    } while (accept(","));
    expect("]", "to close the list");
    return List.copyOf(members);
  }

  Value value() throws SyntaxException {
    Token first = next();
    if (accept("[")) {
      return new Value.Sequence(elements(), first.span().to(last().span()));
    }
    Optional<Value.Literal> literal = choiceAhead() ? Optional.empty() : literal();
    if (literal.isPresent()) {
      return literal.get();
    }
    if (first.kind() != Token.Kind.NAME && !first.is("(") && !choiceAhead()) {
      throw new SyntaxException(
          first.span().start(), "expected a device or a value, found " + first.described());
    }
    return wiring();
  }

  private List<Value> elements() throws SyntaxException {
    List<Value> elements = new ArrayList<>();
    if (accept("]")) {
      return elements;
    }
    deeper();
    do {
      elements.add(value());
    } while (accept(","));
    shallower();
    expect("]", "to close the list");
    return List.copyOf(elements);
  }

  /** Takes a literal, if one is next. */
  Optional<Value.Literal> literal() {
    Token token = next();
    Optional<Value.Kind> kind =
        switch (token.kind()) {
          case NUMBER -> Optional.of(Value.Kind.NUMBER);
          case TEXT -> Optional.of(Value.Kind.TEXT);
          case NAME ->
              token.isWord("true") || token.isWord("false")
                  ? Optional.of(Value.Kind.BOOLEAN)
                  : Optional.empty();
          case SIGN, END -> Optional.empty();
        };
    return kind.map(
        it -> {
          at++;
          return new Value.Literal(it, token.text(), token.span());
        });
  }

  /**
   * Whether a question mark comes before the end of this value: then it begins with a condition.
   */
  private boolean choiceAhead() {
    int open = 0;
    for (int i = at; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[")) {
        open++;
      } else if (token.is(")") || token.is("]")) {
        open--;
      }
      if (open < 0 || (open == 0 && (token.is(",") || token.is(":")))) {
        return false;
      }
      if (open == 0 && token.is("?")) {
        return true;
      }
    }
    return false;
  }

  void end() throws SyntaxException {
    Token token = next();
    if (token.kind() == Token.Kind.END) {
      return;
    }
    if (isComparison(token)) {
      at = 0;
      new ConditionParser(this).condition();
      throw new SyntaxException(
          next().span().start(), "a condition goes on with \"? wiring : wiring\"");
    }
    throw new SyntaxException(
        token.span().start(),
        token.described() + " does not belong here; the wiring ends before it");
  }

  private static boolean isComparison(Token token) {
    return token.isWord("in")
        || (token.kind() == Token.Kind.SIGN
            && List.of("==", "!=", "<", "<=", ">", ">=", "&&", "||").contains(token.text()));
  }

  Token next() {
    return tokens.get(at);
  }

  private Token last() {
    return tokens.get(at - 1);
  }

  void skip() {
    at++;
  }

  boolean accept(String sign) {
    boolean there = next().is(sign);
    if (there) {
      at++;
    }
    return there;
  }

  void expect(String sign, String why) throws SyntaxException {
    if (!accept(sign)) {
      throw new SyntaxException(
          next().span().start(),
          "expected \"" + sign + "\" " + why + ", found " + next().described());
    }
  }

  Token name(String what) throws SyntaxException {
    Token token = next();
    if (token.kind() != Token.Kind.NAME || token.isWord("true") || token.isWord("false")) {
      throw new SyntaxException(
          token.span().start(), "expected " + what + ", found " + token.described());
    }
    at++;
    return token;
  }

  void deeper() throws SyntaxException {
    if (++depth > DEEPEST) {
      throw new SyntaxException(next().span().start(), "this is nested too deeply");
    }
  }

  void shallower() {
    depth--;
  }
}
