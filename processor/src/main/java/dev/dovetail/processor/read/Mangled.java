package dev.dovetail.processor.read;

import javax.lang.model.SourceVersion;

/**
 * A name as one segment of a package's: different names stay different, and what is not a letter or
 * digit becomes {@code _} and a code.
 *
 * @param name any name
 */
record Mangled(String name) {
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
