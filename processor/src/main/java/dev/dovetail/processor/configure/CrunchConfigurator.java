package dev.dovetail.processor.configure;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Embeds a folder for the device crunch: a resource for each file, one that lists their paths, and
 * the class that opens them.
 */
@AutoService(Configurator.class)
public final class CrunchConfigurator implements Configurator {
  private static final String KEY = "fs";

  @Override
  public String name() {
    return "crunch";
  }

  @Override
  public Configured configure(Configuration configuration) throws IOException {
    String named = configuration.keys().get(KEY);
    if (named == null) {
      return new Configured.Refused("crunch has no key \"" + KEY + "\"", "");
    }
    Path folder = configuration.path(named);
    if (!Files.isDirectory(folder)) {
      return new Configured.Refused(
          "crunch cannot embed \"" + named + "\": there is no folder " + folder,
          "name a folder with -Afs=<folder>");
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      Path real = folder.toRealPath();
      files = all.filter(it -> Files.isRegularFile(it) && isInside(real, it)).toList();
    }
    return embed(configuration, folder, files);
  }

  /** A link that leads out of the folder is not part of it, as for the device direct. */
  private static boolean isInside(Path folder, Path file) {
    try {
      return file.toRealPath().startsWith(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private static Configured embed(Configuration configuration, Path folder, List<Path> files)
      throws IOException {
    Map<String, Path> byPath =
        new TreeMap<>(
            files.stream().collect(Collectors.toMap(it -> storePath(folder, it), it -> it)));
    for (String path : byPath.keySet()) {
      if (path.indexOf('\n') >= 0 || path.indexOf('\\') >= 0) {
        return new Configured.Refused(
            "crunch cannot embed \"" + path.replace("\n", "\\n") + "\": no store has such a path",
            "rename the file, or move it out of " + folder);
      }
    }
    String name = configuration.baseName();
    int index = 0;
    for (Path file : byPath.values()) {
      configuration.writeResource(name + "." + index++, Files.readAllBytes(file));
    }
    configuration.writeResource(
        name + ".paths",
        byPath.keySet().stream().map(it -> it + "\n").collect(Collectors.joining()));
    configuration.writeClass(name, accessor(configuration, byPath.size()));
    return new Configured.Ready(Map.of(KEY, "new " + name + "()"));
  }

  private static String storePath(Path folder, Path file) {
    StringBuilder path = new StringBuilder();
    folder.relativize(file).forEach(segment -> path.append('/').append(segment));
    return path.toString();
  }

  private static String accessor(Configuration configuration, int count) {
    String declaration =
        configuration.packageName().isEmpty()
            ? ""
            : "package " + configuration.packageName() + ";\n\n";
    return declaration
        + """
        import dev.dovetail.crunch.Embedded;
        import java.io.InputStream;
        import java.util.Optional;

        /** Opens the %s embedded for this program. */
        final class %s implements Embedded {
          @Override
          public Optional<InputStream> open(String part) {
            return Optional.ofNullable(
                %s.class.getResourceAsStream("%s." + part));
          }
        }
        """
            .formatted(
                count == 1 ? "one file" : count + " files",
                configuration.baseName(),
                configuration.baseName(),
                configuration.baseName());
  }
}
