package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes a piece of Java apart, and refuses what would not keep to its place; used once. */
public final class CodeReader {
  private final String text;
  private final Function<String, Optional<ClassName>> types;
  private final List<CodeText.Piece> pieces = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private final Deque<Character> brackets = new ArrayDeque<>();
  private int at;
  private int open = -1;
  private int close = -1;

  /**
   * A reader of one piece.
   *
   * @param text an expression
   * @param types the classes there are, by full name
   */
  public CodeReader(String text, Function<String, Optional<ClassName>> types) {
    this.text = text.strip();
    this.types = types;
  }

  /** The piece. */
  public CodeText read() throws CodeFault {
    if (text.isEmpty()) {
      throw new CodeFault("it is empty");
    }
    while (at < text.length()) {
      next();
    }
    if (!brackets.isEmpty()) {
      throw new CodeFault("a \"" + brackets.pop() + "\" is missing");
    }
    keep();
    return new CodeText(text, pieces, close == pieces.size() - 1 ? open : -1);
  }

  private void next() throws CodeFault {
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      literal(c);
    } else if (text.startsWith("${", at)) {
      reference();
    } else if (Character.isJavaIdentifierPart(c)) {
      name();
    } else {
      sign(c);
    }
  }

  private void sign(char c) throws CodeFault {
    if (text.startsWith("//", at) || text.startsWith("/*", at)) {
      throw new CodeFault("it has a comment");
    }
    if (c == '\n' || c == '\r') {
      throw new CodeFault("it has several lines");
    }
    if (c == '\\') {
      throw new CodeFault("a backslash is outside of a text");
    }
    if (c == ';' && !brackets.contains('}')) {
      throw new CodeFault("it is more than one expression");
    }
    at++;
    switch (c) {
      case '(' -> open(c, ')');
      case '[' -> open(c, ']');
      case '{' -> open(c, '}');
      case ')', ']', '}' -> close(c);
      case ',' -> divide(c, brackets.size() == 1 && brackets.peek() == ')');
      default -> plain.append(c);
    }
  }

  private void open(char c, char closing) {
    boolean outermost = brackets.isEmpty() && c == '(';
    brackets.push(closing);
    divide(c, outermost);
    if (outermost) {
      open = pieces.size() - 1;
    }
  }

  private void close(char c) throws CodeFault {
    if (brackets.isEmpty() || brackets.pop() != c) {
      throw new CodeFault("a \"" + c + "\" is too many");
    }
    boolean outermost = brackets.isEmpty() && c == ')';
    divide(c, outermost);
    if (outermost) {
      close = pieces.size() - 1;
    }
  }

  private void divide(char c, boolean outermost) {
    if (!outermost) {
      plain.append(c);
      return;
    }
    keep();
    pieces.add(new CodeText.Piece.Divider(c));
    while (c == ',' && at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private void literal(char quote) throws CodeFault {
    int start = at++;
    if (text.startsWith("\"\"\"", start)) {
      throw new CodeFault("it has several lines");
    }
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.startsWith("\\u", at)) {
        throw new CodeFault("it has a \\u; the character itself will do");
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length() || text.substring(start, at).indexOf('\n') >= 0) {
      throw new CodeFault("a " + quote + " is missing");
    }
    at++;
    plain.append(text, start, at);
  }

  private void reference() throws CodeFault {
    int end = text.indexOf('}', at);
    if (end < 0) {
      throw new CodeFault("a \"}\" is missing");
    }
    keep();
    pieces.add(new CodeText.Piece.Reference(text.substring(at + 2, end)));
    at = end + 1;
  }

  /** Names with dots between them; the longest part that is a class is named by itself. */
  private void name() {
    int start = at;
    while (at < text.length() && isNamePart(at)) {
      at++;
    }
    String name = text.substring(start, at);
    boolean selected = plain.toString().stripTrailing().endsWith(".");
    for (int end = name.length(); !selected && end > 0; end = name.lastIndexOf('.', end - 1)) {
      Optional<ClassName> type =
          name.lastIndexOf('.', end - 1) < 0
              ? Optional.empty()
              : types.apply(name.substring(0, end));
      if (type.isPresent()) {
        keep();
        pieces.add(new CodeText.Piece.Type(type.get()));
        plain.append(name.substring(end));
        return;
      }
    }
    plain.append(name);
  }

  private boolean isNamePart(int index) {
    char c = text.charAt(index);
    return c == '.'
        ? index + 1 < text.length() && Character.isJavaIdentifierStart(text.charAt(index + 1))
        : Character.isJavaIdentifierPart(c) && !text.startsWith("${", index);
  }

  private void keep() {
    if (!plain.isEmpty()) {
      pieces.add(new CodeText.Piece.Plain(plain.toString()));
      plain.setLength(0);
    }
  }
}
