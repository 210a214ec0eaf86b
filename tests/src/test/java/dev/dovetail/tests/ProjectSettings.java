package dev.dovetail.tests;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What Eclipse is told of a project besides its sources.
 *
 * @param options of the processors, as {@code -Astore=crunch}, and {@code -encoding=}
 * @param processes whether there is annotation processing
 * @param projects names of those it rests on
 * @param classPath what it is compiled against
 * @param modulePath the same as named modules, where it is one itself
 * @param processorPath what runs in the compiler
 */
record ProjectSettings(
    List<String> options,
    boolean processes,
    List<String> projects,
    List<Path> classPath,
    List<Path> modulePath,
    List<Path> processorPath) {
  /** With the project's libraries on the class path. */
  static ProjectSettings of(List<String> options) {
    return new ProjectSettings(
        options, true, List.of(), Jars.libraries(), List.of(), List.of(Jars.processor()));
  }

  /** As a named module. */
  ProjectSettings asModule() {
    return new ProjectSettings(options, processes, projects, List.of(), classPath, processorPath);
  }

  /** With these other projects. */
  ProjectSettings projects(List<String> projects) {
    return new ProjectSettings(options, processes, projects, classPath, modulePath, processorPath);
  }

  /** With further folders or jars of classes, before the others. */
  ProjectSettings against(List<Path> more) {
    List<Path> all = Stream.concat(more.stream(), classPath.stream()).toList();
    return new ProjectSettings(options, processes, projects, all, modulePath, processorPath);
  }

  /** With more in the compiler. */
  ProjectSettings processedBy(List<Path> more) {
    List<Path> all = Stream.concat(processorPath.stream(), more.stream()).toList();
    return new ProjectSettings(options, processes, projects, classPath, modulePath, all);
  }

  /** The same without what can be told anew. */
  ProjectSettings lasting() {
    return new ProjectSettings(List.of(), true, projects, classPath, modulePath, processorPath);
  }

  /** Writes it for the session to read. */
  void write(Path folder) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("classpath", Javac.joined(classPath));
    properties.setProperty("modulepath", Javac.joined(modulePath));
    properties.setProperty("processorpath", Javac.joined(processorPath));
    properties.setProperty("processing", String.valueOf(processes));
    // A module rests on modules.
    properties.setProperty(
        modulePath.isEmpty() ? "projects" : "moduleprojects",
        String.join(File.pathSeparator, projects));
    for (String option : options) {
      List<String> parts = new ArrayList<>(List.of(option.split("=", 2)));
      String value = parts.size() == 1 ? "" : "=" + parts.get(1);
      properties.setProperty(parts.get(0).substring("-".length()), value);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("project.properties"))) {
      properties.store(out, null);
    }
  }
}
