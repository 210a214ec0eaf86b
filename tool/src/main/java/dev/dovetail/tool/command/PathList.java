package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A class path as it is typed: {@code folder/*} stands for all jars of a folder, as for javac.
 *
 * @param text parted as the system parts paths
 */
record PathList(String text) {
  /** Its jars and folders, in order. */
  List<Path> paths() throws IOException, Complaint {
    List<Path> paths = new ArrayList<>();
    for (String entry : text.split(Pattern.quote(File.pathSeparator), -1)) {
      if (entry.equals("*") || entry.endsWith("/*")) {
        paths.addAll(jars(Objects.requireNonNullElse(Path.of(entry).getParent(), Path.of("."))));
      } else if (!entry.isEmpty()) {
        paths.add(there(Path.of(entry)));
      }
    }
    return paths;
  }

  private static Path there(Path path) throws Complaint {
    if (!Files.exists(path)) {
      throw new Complaint("there is no " + path + ", which the class path names");
    }
    return path;
  }

  private static List<Path> jars(Path folder) throws IOException, Complaint {
    try (Stream<Path> files = Files.list(there(folder))) {
      List<Path> jars =
          files
              .filter(it -> it.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
              .sorted()
              .toList();
      if (jars.isEmpty()) {
        throw new Complaint("the class path names the jars in " + folder + ", and there are none");
      }
      return jars;
    }
  }
}
