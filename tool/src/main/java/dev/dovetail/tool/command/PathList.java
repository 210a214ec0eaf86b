package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A class path as it is typed: {@code folder/*} stands for all jars of a folder.
 *
 * @param text parted as the system parts paths
 */
record PathList(String text) {
  /** Its jars and folders, in order. */
  List<Path> paths() throws Complaint {
    List<Path> paths =
        Stream.of(text.split(Pattern.quote(File.pathSeparator), -1))
            .filter(it -> !it.isEmpty())
            .flatMap(PathList::expanded)
            .toList();
    for (Path each : paths) {
      if (!Files.exists(each)) {
        throw new Complaint("there is no " + each + ", which the class path names");
      }
    }
    return paths;
  }

  private static Stream<Path> expanded(String entry) {
    if (!entry.endsWith("*")) {
      return Stream.of(Path.of(entry));
    }
    File[] jars =
        new File(entry.substring(0, entry.length() - 1))
            .listFiles((folder, name) -> name.endsWith(".jar"));
    return jars == null ? Stream.of() : Stream.of(jars).sorted().map(File::toPath);
  }
}
