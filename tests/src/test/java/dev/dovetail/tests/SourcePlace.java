package dev.dovetail.tests;

import dev.dovetail.Device;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a source, where javac shows a problem.
 *
 * @param text the source
 * @param offset characters before it
 */
record SourcePlace(String text, int offset) {
  private static final Pattern TYPE = Pattern.compile("(?:class|@?interface|enum|record) +");

  /** The name of an annotation's member before its value, of which javac shows the last dot. */
  private static final Pattern MEMBER = Pattern.compile("(\\w+)\\s*=\\s*[\\w.]*$");

  private static final Pattern MARK = Pattern.compile("@(\\w+)");

  /** What goes before a part of a list. */
  private static final Pattern PART = Pattern.compile("[(=]\\s*\\{[^{}]*$");

  /**
   * At a line and a column.
   *
   * @param line from 1
   * @param column from 1
   */
  static SourcePlace at(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return new SourcePlace(text, start + column - 1);
  }

  /** Its line, from 1. */
  int line() {
    return (int) before().chars().filter(it -> it == '\n').count() + 1;
  }

  /** Its column, from 1. */
  int column() {
    return offset - before().lastIndexOf('\n');
  }

  /** What its line says. */
  String lineText() {
    return text.lines().skip(line() - 1L).findFirst().orElse("");
  }

  /**
   * Where Eclipse's compiler shows the same: a class by its name, not by the word before it; a
   * value in an annotation by its member's name; and a part of a list by the annotation.
   */
  SourcePlace inEclipse() {
    Matcher type = TYPE.matcher(text).region(offset, text.length());
    if (type.lookingAt()) {
      return new SourcePlace(text, type.end());
    }
    Matcher member = MEMBER.matcher(before());
    if (PART.matcher(before()).find() || (member.find() && isPart(member.group(1)))) {
      return new SourcePlace(text, before().lastIndexOf('@'));
    }
    return member.reset().find() ? new SourcePlace(text, member.start()) : this;
  }

  /** Whether it is the one part of a list, which then goes without braces. */
  private boolean isPart(String member) {
    Matcher mark = MARK.matcher(before()).region(before().lastIndexOf('@'), offset);
    try {
      return !text.startsWith("{", offset)
          && mark.lookingAt()
          && Class.forName(Device.class.getPackageName() + "." + mark.group(1))
              .getMethod(member)
              .getReturnType()
              .isArray();
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private String before() {
    return text.substring(0, offset);
  }
}
