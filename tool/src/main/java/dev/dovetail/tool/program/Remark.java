package dev.dovetail.tool.program;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** What descriptors have in the place of a secret. */
  private static final String WITHHELD = "'…'";

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

  /** What it is about, in one line. */
  public String sentence() {
    return text().lines().findFirst().orElse("");
  }

  /** The message without its code. */
  private String text() {
    return isOurs() ? message.substring(message.indexOf(']') + 1).strip() : message;
  }

  /** Whether a program's own description says it, there without secrets. */
  boolean isTold(List<Descriptor> programs) {
    return programs.stream().flatMap(it -> it.problems().stream()).anyMatch(this::isTold);
  }

  private boolean isTold(Problem problem) {
    return message.startsWith(OURS + problem.code() + "]") && isSaid(problem.sentence());
  }

  /** Whether it begins with a sentence, in which anything may stand for what is withheld. */
  private boolean isSaid(String sentence) {
    String pattern =
        Stream.of(sentence.split(Pattern.quote(WITHHELD), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(text()).lookingAt();
  }
}
