package dev.dovetail.processor.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A name somebody gave.
 *
 * @param text as written
 */
public record Name(String text) {
  private static final Set<String> RESERVED = Set.of("target", "dovetail", "foreign", "basedir");
  private static final Set<String> UNUSABLE = Set.of("true", "false", "none");
  private static final Pattern HYPHENATED =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*(-[\\p{L}\\p{N}_]+)*");

  private static final Pattern PROGRAM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  /** What is wrong with it for a key, slot, instance or target; nothing for a good one. */
  public Optional<String> identifierFault() {
    if (RESERVED.contains(text)) {
      return Optional.of("is reserved");
    }
    return SourceVersion.isIdentifier(text)
        ? Optional.empty()
        : Optional.of("is not a Java identifier");
  }

  /** What is wrong with it for a device; nothing for a good one. */
  public Optional<String> deviceFault() {
    if (text.isEmpty()) {
      return Optional.of("is empty");
    }
    if (RESERVED.contains(text) || UNUSABLE.contains(text)) {
      return Optional.of("is reserved");
    }
    return HYPHENATED.matcher(text).matches()
        ? Optional.empty()
        : Optional.of("is not letters, digits and single hyphens, a letter first");
  }

  /** What is wrong with it for a program; nothing for a good one. */
  public Optional<String> programFault() {
    return PROGRAM.matcher(text).matches()
        ? Optional.empty()
        : Optional.of("is not letters, digits, '.', '_' and '-', a letter or digit first");
  }

  /** What is wrong with it for a further name of a key; nothing for a good one. */
  public Optional<String> aliasFault() {
    return HYPHENATED.matcher(text).matches()
        ? Optional.empty()
        : Optional.of("is not letters, digits and single hyphens, a letter first");
  }

  /** As a Java identifier with a small first letter and no hyphens: {@code memoryStore}. */
  public String camelCase() {
    StringBuilder camel = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isJavaIdentifierPart(c)) {
        upper = !camel.isEmpty();
      } else {
        camel.append(
            camel.isEmpty() ? Character.toLowerCase(c) : upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return camel.toString();
  }

  /** In capitals with underscores, as constants are. */
  public String constantCase() {
    return kebabCase().replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** In small letters with hyphens, as the running program has it: {@code upload-port}. */
  public String kebabCase() {
    StringBuilder kebab = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '_') {
        kebab.append('-');
      } else {
        kebab.append(Character.isUpperCase(c) && beginsWord(i) ? "-" : "");
        kebab.append(Character.toLowerCase(c));
      }
    }
    return kebab.toString();
  }

  private boolean beginsWord(int at) {
    if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    return !Character.isUpperCase(text.charAt(at - 1))
        || (at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1)));
  }
}
