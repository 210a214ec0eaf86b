package dev.dovetail.tool.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Values by name; of one name the last counts, as for javac. */
  static Map<String, String> byName(List<TypedOption> options) {
    Map<String, String> values = new LinkedHashMap<>();
    options.forEach(it -> values.put(it.name(), it.value()));
    return values;
  }
}
