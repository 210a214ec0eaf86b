package dev.dovetail.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said of a source that it read from another place; printed as javac prints.
 *
 * @param report what it said
 * @param source the source as it was given
 */
record Moved(Diagnostic<? extends JavaFileObject> report, JavaFileObject source)
    implements Diagnostic<JavaFileObject> {
  @Override
  public JavaFileObject getSource() {
    return source;
  }

  @Override
  public Kind getKind() {
    return report.getKind();
  }

  @Override
  public long getPosition() {
    return report.getPosition();
  }

  @Override
  public long getStartPosition() {
    return report.getStartPosition();
  }

  @Override
  public long getEndPosition() {
    return report.getEndPosition();
  }

  @Override
  public long getLineNumber() {
    return report.getLineNumber();
  }

  @Override
  public long getColumnNumber() {
    return report.getColumnNumber();
  }

  @Override
  public String getCode() {
    return report.getCode();
  }

  @Override
  public String getMessage(Locale locale) {
    return report.getMessage(locale).replace(BatchTool.BLANK, "");
  }

  @Override
  public String toString() {
    String kind =
        switch (getKind()) {
          case ERROR -> "error: ";
          case WARNING, MANDATORY_WARNING -> "warning: ";
          default -> "Note: ";
        };
    String[] message = getMessage(Locale.ROOT).split("\n", 2);
    if (source == null) {
      return kind + getMessage(Locale.ROOT);
    }
    String rest = message.length == 1 ? "" : "\n" + message[1].indent(2).stripTrailing();
    String caret = " ".repeat((int) getColumnNumber() - 1) + "^";
    String place = source.getName() + ":" + getLineNumber() + ": ";
    return place + kind + message[0] + "\n" + line() + "\n" + caret + rest;
  }

  private String line() {
    try {
      String text = source.getCharContent(true).toString();
      return text.lines().skip(getLineNumber() - 1).findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(source.getName(), e);
    }
  }
}
