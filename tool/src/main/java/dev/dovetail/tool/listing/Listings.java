package dev.dovetail.tool.listing;

import dev.dovetail.processor.read.EntryName;
import dev.dovetail.tool.program.ClassPath;
import dev.dovetail.tool.program.Compilation;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Jar;
import dev.dovetail.tool.program.Remark;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists what a compilation would see. */
public final class Listings {
  private final Consumer<String> said;

  /**
   * For questions that are asked now.
   *
   * @param said takes what a compiler says besides
   */
  public Listings(Consumer<String> said) {
    this.said = said;
  }

  /**
   * What there is.
   *
   * @param classPath jars and folders of classes
   * @param sources files to be listed with them
   */
  public Listing of(ClassPath classPath, List<Path> sources) throws IOException, Complaint {
    Set<EntryName> entries = new LinkedHashSet<>();
    for (Path each : classPath.entries()) {
      entries(each).flatMap(it -> EntryName.of(it).stream()).forEach(entries::add);
    }
    if (entries.isEmpty() && sources.isEmpty()) {
      throw new Complaint("nothing was compiled with Dovetail on the class path; name it by -cp");
    }
    Lister lister = new Lister(entries);
    // javac runs no processor for nothing, and an entry may be damaged.
    List<String> roots = List.of("java.lang.Object");
    Compilation.Outcome outcome =
        new Compilation(Path.of(""), classPath, sources, roots, Map.of()).dry(List.of(lister));
    if (outcome.isInvalid()) {
      outcome.said().stream().map(Remark::shown).forEach(said);
    }
    return lister.listing(outcome.isInvalid());
  }

  /** Names of the classes in a jar or folder that may be entries. */
  private static Stream<String> entries(Path place) throws IOException {
    List<String> files = new ArrayList<>();
    Path base = place.resolve("dev/dovetail/index");
    if (Files.isDirectory(base)) {
      try (Stream<Path> all = Files.walk(base, FileVisitOption.FOLLOW_LINKS)) {
        all.map(it -> place.relativize(it).toString().replace('\\', '/')).forEach(files::add);
      }
    } else if (Files.isRegularFile(place)) {
      try (JarFile jar = new Jar(place).open()) {
        jar.stream().map(it -> it.getName()).forEach(files::add);
      }
    }
    return files.stream()
        .filter(it -> it.startsWith("dev/dovetail/index/") && it.endsWith("/Entry.class"))
        .sorted()
        .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'));
  }
}
