package dev.dovetail.processor.manual;

import dev.dovetail.processor.read.KeyType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/**
 * What lets bash complete the options of a program, and zsh that was told {@code bashcompinit}.
 *
 * @param manual what the program says of itself
 */
public record BashCompletion(ProgramManual manual) {
  private static final List<String> BUILT_IN =
      List.of("--help", "--version", "--describe", "--trace");

  /** A script to be sourced, ending in a newline. */
  public String text() {
    String function = "_" + manual.name().replaceAll("[^A-Za-z0-9_]", "_");
    StringBuilder script = new StringBuilder();
    script.append(
        """
        # Completes the options of %s, in bash, and in zsh after bashcompinit.
        %s() {
          local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
          # bash takes --option=value for three words.
          if [ "$word" = = ]; then
            before+== word=
          elif [ "$before" = = ]; then
            before=${COMP_WORDS[COMP_CWORD - 2]}=
          fi
          COMPREPLY=()
          case $before in
        """
            .formatted(manual.name(), function));
    List<String> options = new ArrayList<>();
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    for (Settable key : manual.settable()) {
      options.addAll(key.options());
      key.denial().ifPresent(options::add);
      patterns.computeIfAbsent(values(key), it -> new ArrayList<>()).addAll(patterns(key));
    }
    patterns.forEach(
        (values, of) ->
            script
                .append("    ")
                .append(String.join(" | ", of))
                .append(")\n      ")
                .append(values)
                .append("\n      return\n      ;;\n"));
    options.addAll(BUILT_IN);
    script.append("  esac\n").append("  ").append(proposal(options)).append("\n}\n");
    script.append("complete -F ").append(function).append(' ').append(quoted(manual.name()));
    return script.append('\n').toString();
  }

  /** The words after which the value of a key is to come; a flag alone takes none. */
  private static List<String> patterns(Settable key) {
    return key.options().stream()
        .flatMap(it -> key.isFlag() ? Stream.of(it + "=") : Stream.of(it, it + "="))
        .toList();
  }

  /** What proposes them. */
  private static String values(Settable key) {
    return constants(key.declaration().type())
        .map(BashCompletion::proposal)
        .orElse("compopt -o default");
  }

  private static String proposal(List<String> words) {
    return "COMPREPLY=($(compgen -W " + quoted(String.join(" ", words)) + " -- \"$word\"))";
  }

  /** The values of a key, where they can be listed. */
  private static Optional<List<String>> constants(KeyType type) {
    if (type instanceof KeyType.Primitive primitive && primitive.kind() == TypeKind.BOOLEAN) {
      return Optional.of(List.of("true", "false"));
    }
    if (type instanceof KeyType.Constants constants) {
      return Optional.of(constants.constants());
    }
    return type instanceof KeyType.Listed listed ? constants(listed.element()) : Optional.empty();
  }

  /** As one word of the shell. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
