package dev.dovetail.tool.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /** The package that its source and main are in. */
  String packageName() {
    return "dovetail.matrix.case" + number;
  }

  /** Full name of the main. */
  String mainName() {
    return packageName() + ".Main_" + target;
  }

  /** Its source: an assembly of that slot alone. */
  String source() {
    String entry =
        slot.isEmpty()
            ? ""
            : "\"" + (slot + " = " + wiring).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return """
        package %s;

        @dev.dovetail.Assemble(application = %s.class, target = "%s", value = {%s})
        final class Assembly {}
        """
        .formatted(packageName(), application, target, entry);
  }

  /** Writes its source below a folder. */
  Path write(Path folder) throws IOException {
    Path home = folder.resolve(packageName().replace('.', '/'));
    return Files.writeString(Files.createDirectories(home).resolve("Assembly.java"), source());
  }
}
