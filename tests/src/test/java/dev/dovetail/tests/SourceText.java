package dev.dovetail.tests;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a source file.
 *
 * @param text all of it
 */
record SourceText(String text) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:@.*\\) |@\\w+ )?(?:(?:public|final|abstract|sealed) )*"
              + "(?:class|@?interface|enum|record) (\\w+)");

  /** Full name of its class, or of its package where it has none. */
  String className() {
    Matcher type = TYPE.matcher(text);
    Matcher inside = PACKAGE.matcher(text);
    String simple = type.find() ? type.group(1) : "package-info";
    return inside.find() ? inside.group(1) + "." + simple : simple;
  }
}
