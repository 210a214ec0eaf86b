package dev.dovetail.tool.command;

import dev.dovetail.processor.options.Option;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An option of the processor.
 *
 * @param name without {@code -A}
 * @param value as typed
 */
record TypedOption(String name, String value) {
  private static final String TARGET = "target";

  /** Reads one. */
  static final class Converter implements ITypeConverter<TypedOption> {
    @Override
    public TypedOption convert(String text) {
      int end = text.indexOf('=');
      if (end < 1) {
        throw new TypeConversionException("\"" + text + "\" is no <name>=<value>");
      }
      String name = text.substring(0, end);
      if (!Stream.of(name.split("\\.", -1)).allMatch(SourceVersion::isIdentifier)) {
        throw new TypeConversionException(
            "\"" + name + "\" is no name of an option; they are like store and uploadPort");
      }
      return new TypedOption(name, text.substring(end + 1));
    }
  }

  /** Names of those that may be another processor's: of ours javac says if they are unknown. */
  static Set<String> loose(List<TypedOption> options) {
    return options.stream()
        .map(TypedOption::name)
        .filter(it -> !it.equals(TARGET) && !new Option(it, "").prefixed())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Values by name; of one name the last counts, as for javac. */
  static Map<String, String> byName(List<TypedOption> options) {
    Map<String, String> values = new LinkedHashMap<>();
    options.forEach(it -> values.put(it.name(), it.value()));
    return values;
  }
}
