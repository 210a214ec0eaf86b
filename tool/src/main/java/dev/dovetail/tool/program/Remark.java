package dev.dovetail.tool.program;

import dev.dovetail.tool.descriptor.Descriptor;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * Something that javac says.
 *
 * @param message what, in lines; those of Dovetail begin with its code
 * @param shown the same as javac shows it, with file and line where it has them
 * @param isError whether nothing is compiled because of it
 */
public record Remark(String message, String shown, boolean isError) {
  private static final String OURS = "[dovetail:";

  static Remark of(Diagnostic<?> diagnostic) {
    return new Remark(
        diagnostic.getMessage(Locale.ROOT),
        diagnostic.toString(),
        diagnostic.getKind() == Diagnostic.Kind.ERROR);
  }

  /** Whether it is one of Dovetail's. */
  boolean isOurs() {
    return message.startsWith(OURS);
  }

  /** Whether a program's own description says it. */
  boolean isTold(List<Descriptor> programs) {
    return programs.stream()
        .flatMap(it -> it.problems().stream())
        .anyMatch(it -> message.startsWith(OURS + it.code() + "] " + it.sentence()));
  }
}
