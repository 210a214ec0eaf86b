package dev.dovetail.tool.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place in the matrix, to be tried.
 *
 * @param number from 0
 * @param application full name of its class
 * @param packageName that it is in, where all may see it that is not private; empty for the unnamed
 * @param cell the place
 */
record Case(int number, String application, String packageName, Cell cell) {
  /** Full name of the main. */
  String mainName() {
    return (packageName.isEmpty() ? "" : packageName + ".") + name() + "_" + cell.target();
  }

  /** Writes its source below a folder: an assembly of that slot alone. */
  Path write(Path folder) throws IOException {
    Path home = Files.createDirectories(folder.resolve(packageName.replace('.', '/')));
    return Files.writeString(home.resolve(name() + ".java"), source());
  }

  /** Not as a class of the application may be called. */
  private String name() {
    return "DovetailCase" + number;
  }

  private String source() {
    String entry = cell.slot() + " = " + cell.wiring();
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
            packageName.isEmpty() ? "" : "package " + packageName + ";",
            application,
            cell.target(),
            name(),
            cell.isAsItIs() ? "" : "\"" + entry.replace("\\", "\\\\").replace("\"", "\\\"") + "\"",
            name());
  }
}
