package dev.dovetail.processor.wiring;

import java.util.List;
import java.util.Optional;

/** The tokens of a text, taken one after the other. */
final class Tokens {
  /** Deeper nesting is refused: it is no wiring a person wrote, and would exhaust the stack. */
  private static final int DEEPEST = 200;

  private final List<Token> tokens;
  private int at;
  private int depth;

  Tokens(String text) throws SyntaxException {
    this.tokens = new Lexer(text).tokens();
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
  boolean choiceAhead() {
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

  Token next() {
    return tokens.get(at);
  }

  Token last() {
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

  /** The token behind the next. */
  Token second() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  /** Starts again. */
  void rewind() {
    at = 0;
  }
}
