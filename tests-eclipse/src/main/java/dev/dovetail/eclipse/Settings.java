package dev.dovetail.eclipse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.core.IClasspathAttribute;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.JavaCore;

/**
 * The file {@code project.properties} of a project: {@code classpath}, {@code modulepath}, {@code
 * processorpath}, {@code projects} and {@code moduleprojects} are lists as of the command line,
 * {@code processing} is {@code false} where it is off, and {@code A<name>} is an option of the
 * processor, its value behind a {@code =} where it has one; {@code encoding}, likewise, is that of
 * the sources.
 *
 * @param properties its content
 * @param isModule whether the project's sources are a named module
 */
record Settings(Properties properties, boolean isModule) {
  private static final IClasspathAttribute MODULE =
      JavaCore.newClasspathAttribute(IClasspathAttribute.MODULE, "true");

  /** Those of a project in this folder. */
  static Settings of(Path folder) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(folder.resolve("project.properties"))) {
      properties.load(in);
    }
    return new Settings(properties, Files.exists(folder.resolve("src/module-info.java")));
  }

  /** Whether there is annotation processing. */
  boolean processes() {
    return !"false".equals(properties.getProperty("processing"));
  }

  /** The encoding of the sources. */
  String encoding() {
    return properties.getProperty("encoding", "=UTF-8").substring(1);
  }

  /** Options of the processors; null where one has no value. */
  Map<String, String> options() {
    Map<String, String> options = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith("A")) {
        String value = properties.getProperty(name);
        options.put(name.substring(1), value.isEmpty() ? null : value.substring(1));
      }
    }
    return options;
  }

  /** Jars of the processors, the last first: each is put before the others. */
  List<File> processorPath() {
    List<File> jars = new ArrayList<>(list("processorpath").map(File::new).toList());
    Collections.reverse(jars);
    return jars;
  }

  /** Sources, projects, libraries and the JDK. */
  IClasspathEntry[] classPath(IProject project) {
    List<IClasspathEntry> entries = new ArrayList<>();
    entries.add(JavaCore.newSourceEntry(project.getFullPath().append("src")));
    list("projects").forEach(it -> entries.add(project(it, false)));
    list("moduleprojects").forEach(it -> entries.add(project(it, true)));
    list("classpath").forEach(it -> entries.add(library(it, false)));
    list("modulepath").forEach(it -> entries.add(library(it, true)));
    String jdk = Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar").toString();
    entries.add(library(jdk, isModule));
    return entries.toArray(IClasspathEntry[]::new);
  }

  private static IClasspathEntry project(String name, boolean isModule) {
    return JavaCore.newProjectEntry(
        org.eclipse.core.runtime.Path.fromOSString("/" + name),
        null,
        false,
        attributes(isModule),
        false);
  }

  private static IClasspathEntry library(String jar, boolean isModule) {
    return JavaCore.newLibraryEntry(
        org.eclipse.core.runtime.Path.fromOSString(jar),
        null,
        null,
        null,
        attributes(isModule),
        false);
  }

  private static IClasspathAttribute[] attributes(boolean isModule) {
    return isModule ? new IClasspathAttribute[] {MODULE} : new IClasspathAttribute[0];
  }

  private Stream<String> list(String name) {
    return Stream.of(properties.getProperty(name, "").split(File.pathSeparator, -1))
        .filter(it -> !it.isEmpty());
  }
}
