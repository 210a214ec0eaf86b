package dev.dovetail.processor.describe;

import java.util.Iterator;
import java.util.Map;

/**
 * Writes a value so that people can read it, too: what is small stands in one line, all else a
 * member a line, two spaces in.
 */
final class JsonText {
  /** Columns of a line. */
  private static final int LINE = 100;

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** The text of a value, with a line's end. */
  static String of(Json value) {
    JsonText json = new JsonText();
    json.write(value, 0);
    return json.text.append('\n').toString();
  }

  private void write(Json value, int indent) {
    boolean container = value instanceof Json.Array || value instanceof Members;
    if (!container || (depth(value) <= 2 && fits(value))) {
      inOneLine(value);
      return;
    }
    boolean array = value instanceof Json.Array;
    text.append(array ? '[' : '{');
    String gap = "\n" + " ".repeat(indent + 2);
    if (value instanceof Members members) {
      Iterator<Map.Entry<String, Json>> each = members.all().entrySet().iterator();
      while (each.hasNext()) {
        Map.Entry<String, Json> member = each.next();
        text.append(gap);
        string(member.getKey());
        text.append(": ");
        write(member.getValue(), indent + 2);
        text.append(each.hasNext() ? "," : "");
      }
    } else {
      Iterator<? extends Json> each = value.parts().iterator();
      while (each.hasNext()) {
        text.append(gap);
        write(each.next(), indent + 2);
        text.append(each.hasNext() ? "," : "");
      }
    }
    text.append('\n').append(" ".repeat(indent)).append(array ? ']' : '}');
  }

  /** How many containers stand in each other, as far as it matters. */
  private static int depth(Json value) {
    int depth = 0;
    for (Json part : value.parts()) {
      depth = Math.max(depth, depth(part));
      if (depth > 2) {
        return depth;
      }
    }
    return value instanceof Json.Array || value instanceof Members ? depth + 1 : 0;
  }

  /** Whether a value has room in what is left of the line; it is written to see, and taken back. */
  private boolean fits(Json value) {
    int start = text.length();
    int line = start - (text.lastIndexOf("\n") + 1);
    inOneLine(value);
    boolean fits = line + text.length() - start < LINE;
    text.setLength(start);
    return fits;
  }

  private void inOneLine(Json value) {
    if (value instanceof Json.Text string) {
      string(string.text());
    } else if (value instanceof Json.Whole whole) {
      text.append(whole.number());
    } else if (value instanceof Json.Flag flag) {
      text.append(flag.flag());
    } else if (value instanceof Members members) {
      String before = "{";
      for (Map.Entry<String, Json> member : members.all().entrySet()) {
        text.append(before);
        string(member.getKey());
        text.append(": ");
        inOneLine(member.getValue());
        before = ", ";
      }
      text.append(members.all().isEmpty() ? "{}" : "}");
    } else {
      String before = "";
      text.append('[');
      for (Json part : value.parts()) {
        text.append(before);
        inOneLine(part);
        before = ", ";
      }
      text.append(']');
    }
  }

  private void string(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      character(string, i);
    }
    text.append('"');
  }

  private void character(String string, int at) {
    char c = string.charAt(at);
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029' || isAlone(string, at)) {
          text.append(String.format("\\u%04x", (int) c));
        } else {
          text.append(c);
        }
      }
    }
  }

  /** Whether half a character stands without its other half, which UTF-8 has no bytes for. */
  private static boolean isAlone(String string, int at) {
    char c = string.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(string.charAt(at - 1)));
  }
}
