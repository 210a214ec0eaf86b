package dev.dovetail.tool.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A wiring in a slot of an application, on a target.
 *
 * @param number from 0
 * @param application full name of its class
 * @param slot name of the slot; empty for the application as it is
 * @param wiring what is put there
 * @param target for which target
 */
record Case(int number, String application, String slot, String wiring, String target) {
  /** In words. */
  @Override
  public String toString() {
    return (slot.isEmpty() ? "it as it is" : slot + " = " + wiring) + " on " + target;
  }

  /** Full name of the main. */
  String mainName() {
    return packageName().map(it -> it + ".").orElse("") + name() + "_" + target;
  }

  /** Writes its source below a folder: an assembly of that slot alone. */
  Path write(Path folder) throws IOException {
    Path home = packageName().map(it -> folder.resolve(it.replace('.', '/'))).orElse(folder);
    return Files.writeString(Files.createDirectories(home).resolve(name() + ".java"), source());
  }

  private String name() {
    return "Case" + number;
  }

  /** A class without a package is seen by such classes alone. */
  private Optional<String> packageName() {
    return application.indexOf('.') < 0 ? Optional.empty() : Optional.of("dovetail.matrix");
  }

  private String source() {
    String entry =
        slot.isEmpty()
            ? ""
            : "\"" + (slot + " = " + wiring).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return """
        %s

        @dev.dovetail.Assemble(
            application = %s.class,
            target = "%s",
            main = "%s",
            value = {%s})
        final class %s {}
        """
        .formatted(
            packageName().map(it -> "package " + it + ";").orElse(""),
            application,
            target,
            name(),
            entry,
            name());
  }
}
