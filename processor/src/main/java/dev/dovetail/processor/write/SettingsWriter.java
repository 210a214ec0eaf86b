package dev.dovetail.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.manual.ProgramManual;
import dev.dovetail.processor.manual.Settable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the keys that may be set when a program starts, many of them into classes of their own.
 */
final class SettingsWriter {
  private final List<List<FieldSpec>> portions;
  private final List<String> types;
  private final Map<String, String> names = new LinkedHashMap<>();

  /** A writer for a program; its constants get their names now. */
  SettingsWriter(ProgramManual manual, Locals locals) {
    List<String> keys = new ArrayList<>();
    List<FieldSpec> fields = new ArrayList<>();
    for (Settable key : manual.settable()) {
      keys.add(key.name());
      fields.add(new SettingWriter(key).field(locals.constant(key.name())));
    }
    portions = new Portions<FieldSpec>(it -> Portions.marks(it.initializer())).of(fields);
    types =
        portions.size() == 1
            ? List.of("")
            : Stream.iterate(1, it -> it + 1)
                .limit(portions.size())
                .map(it -> locals.type("Settings" + it))
                .toList();
    int at = 0;
    for (int i = 0; i < types.size(); i++) {
      String before = types.get(i).isEmpty() ? "" : types.get(i) + ".";
      for (FieldSpec field : portions.get(i)) {
        names.put(keys.get(at++), before + field.name());
      }
    }
  }

  /** How the main speaks of the settings, by the names of their keys. */
  Map<String, String> names() {
    return names;
  }

  /** Adds the constants. */
  void addTo(TypeSpec.Builder main) {
    if (portions.size() == 1) {
      portions.get(0).forEach(main::addField);
      return;
    }
    for (int i = 0; i < types.size(); i++) {
      List<FieldSpec> fields = portions.get(i);
      main.addType(
          TypeSpec.classBuilder(types.get(i))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc(
                  "The settings from {@code $L} to {@code $L}.\n",
                  fields.get(0).name(),
                  fields.get(fields.size() - 1).name())
              .addFields(fields)
              .build());
    }
  }
}
