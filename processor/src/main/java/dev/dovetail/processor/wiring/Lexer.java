package dev.dovetail.processor.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a wiring's text into tokens; the last is always {@link Token.Kind#END}. */
final class Lexer {
  /** Longer signs first, so that {@code ==} is not read as two. */
  private static final List<String> SIGNS =
      List.of(
          "==", "!=", "<=", ">=", "&&", "||", "(", ")", "[", "]", ",", "=", "<", ">", "!", "?", ":",
          "#");

  /** Signs of other languages. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "===", "\"equal\" is written ==",
          "!==", "\"not equal\" is written !=",
          "<>", "\"not equal\" is written !=",
          "=<", "\"at most\" is written <=",
          "=>", "\"at least\" is written >=");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(String text) {
    this.text = text;
  }

  List<Token> tokens() throws SyntaxException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '\'') {
        quoted();
      } else if (isNameStart(c)) {
        name();
      } else if (isDigit(c) || (c == '-' && isDigit(peek(at + 1)))) {
        number();
      } else {
        sign();
      }
    }
    add(Token.Kind.END, "", at);
    return List.copyOf(tokens);
  }

  private void quoted() throws SyntaxException {
    int start = at++;
    StringBuilder content = new StringBuilder();
    while (true) {
      int end = text.indexOf('\'', at);
      if (end < 0) {
        throw new SyntaxException(
            start, "this quote is never closed; add ' at the end of the text");
      }
      content.append(text, at, end);
      at = end + 1;
      if (peek(at) != '\'') {
        break;
      }
      content.append('\'');
      at++;
    }
    add(Token.Kind.TEXT, content.toString(), start);
  }

  private void name() {
    int start = at;
    while (isNamePart(peek(at))
        || ((peek(at) == '-' || peek(at) == '.') && isNamePart(peek(at + 1)))) {
      at++;
    }
    add(Token.Kind.NAME, text.substring(start, at), start);
  }

  private void number() throws SyntaxException {
    int start = at++;
    digits();
    if (isFraction()) {
      at++;
      digits();
    }
    if (isNamePart(peek(at)) || isFraction()) {
      throw new SyntaxException(
          at, "a number ends before this; write text with quotes, as '" + wordAt(start) + "'");
    }
    add(Token.Kind.NUMBER, text.substring(start, at), start);
  }

  private void digits() {
    while (isDigit(peek(at))) {
      at++;
    }
  }

  private boolean isFraction() {
    return peek(at) == '.' && isDigit(peek(at + 1));
  }

  private void sign() throws SyntaxException {
    for (Map.Entry<String, String> each : ELSEWHERE.entrySet()) {
      if (text.startsWith(each.getKey(), at)) {
        throw new SyntaxException(at, each.getValue());
      }
    }
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        int start = at;
        at += sign.length();
        add(Token.Kind.SIGN, sign, start);
        return;
      }
    }
    throw new SyntaxException(at, unexpected(text.charAt(at)));
  }

  private String unexpected(char c) {
    return switch (c) {
      case '"' -> "text is written with single quotes, as 'text'";
      case '&' -> "\"and\" is written &&";
      case '|' -> "\"or\" is written ||";
      default ->
          "\"" + new String(Character.toChars(text.codePointAt(at))) + "\" means nothing here";
    };
  }

  private String wordAt(int start) {
    int end = start;
    while (end < text.length()
        && (isNamePart(text.charAt(end)) || "-.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(start, end);
  }

  private void add(Token.Kind kind, String content, int start) {
    tokens.add(new Token(kind, content, new Span(start, at)));
  }

  private char peek(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == '$';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
