package dev.dovetail.processor.read;

import javax.lang.model.SourceVersion;

/**
 * A name as one segment of a package's: different names stay different, and what is not a letter or
 * digit becomes {@code _} and a code.
 *
 * @param name any name
 */
record Mangled(String name) {
  /** The name behind a segment. */
  static String demangled(String segment) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      char code = c == '_' && i + 1 < segment.length() ? segment.charAt(i + 1) : '0';
      if (code >= '1' && code <= '4') {
        i++;
      }
      switch (code) {
        case '1' -> name.append('_');
        case '2' -> name.append('-');
        case '3' -> name.append('$');
        case '4' -> {} // A keyword is marked so.
        default -> name.append(c == '_' ? '.' : c);
      }
    }
    return name.toString();
  }

  @Override
  public String toString() {
    StringBuilder mangled = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case '.' -> mangled.append('_');
        case '_' -> mangled.append("_1");
        case '-' -> mangled.append("_2");
        case '$' -> mangled.append("_3");
        default -> mangled.append(c);
      }
    }
    return SourceVersion.isKeyword(mangled) ? mangled + "_4" : mangled.toString();
  }
}
