package dev.dovetail.tests;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler said.
 *
 * @param compilation the run
 */
record Report(Compilation compilation) {
  private static final Pattern OURS = Pattern.compile("\\[dovetail:([\\w-]+)] (.*)");

  /** All of it, as it stands on a terminal. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Diagnostic<? extends JavaFileObject> each : compilation.diagnostics()) {
      String printed = each.toString();
      text.append(printed.startsWith("/") ? printed.substring(1) : printed).append('\n');
    }
    return text.toString();
  }

  /**
   * Each report as file, line, column, kind where it is no error, code and first line; javac's own
   * words differ from release to release, so only its name stands for them.
   */
  List<String> lines() {
    return compilation.diagnostics().stream().map(Report::line).toList();
  }

  private static String line(Diagnostic<? extends JavaFileObject> each) {
    String first = each.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    Matcher ours = OURS.matcher(first);
    String said = ours.matches() ? ours.group(1) + ": " + ours.group(2) : "javac";
    String kind =
        each.getKind() == Diagnostic.Kind.ERROR
            ? ""
            : each.getKind().toString().toLowerCase(Locale.ROOT) + " ";
    return place(each) + " " + kind + said;
  }

  private static String place(Diagnostic<? extends JavaFileObject> each) {
    JavaFileObject file = each.getSource();
    if (file == null) {
      return "nowhere";
    }
    String path = file.getName();
    return path.substring(path.lastIndexOf('/') + 1)
        + ":"
        + each.getLineNumber()
        + ":"
        + each.getColumnNumber();
  }
}
