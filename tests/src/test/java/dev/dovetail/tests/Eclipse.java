package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Eclipse without its windows, in a JVM of its own: it builds as the IDE does on saving a file. */
final class Eclipse implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final BufferedReader output;
  private final Map<ProjectSettings, Project> kept = new HashMap<>();

  private Eclipse(Process process) {
    this.process = process;
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts it; the folder is for its own files. */
  static Eclipse start(Path base, String... settings) throws IOException {
    Path bundles = Jars.project("tests-eclipse/target/bundles");
    assertTrue(Files.isDirectory(bundles), "no bundles: run the tests by mvn package");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of(settings));
    command.addAll(List.of("-Djava.io.tmpdir=" + Files.createDirectories(base.resolve("tmp"))));
    command.addAll(List.of("-cp", bundles + "/*", "dev.dovetail.eclipse.Framework"));
    command.addAll(List.of(bundles.toString(), base.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectError(base.resolve("complaints").toFile());
    Eclipse eclipse = new Eclipse(builder.start());
    eclipse.answer(base);
    return eclipse;
  }

  /** A project in a folder, with sources in {@code src}; it is compiled by {@link Project}. */
  Project open(Path folder, List<String> options, List<String> projects) throws IOException {
    return open(folder, ProjectSettings.of(options).projects(projects));
  }

  /** The same with other settings. */
  Project open(Path folder, ProjectSettings settings) throws IOException {
    Files.createDirectories(folder.resolve("src"));
    settings.write(folder);
    ask("open", folder);
    return new Project(folder);
  }

  /**
   * A project without sources, one and the same for all that differ in what can be told anew: to
   * make one takes longer than to build it.
   */
  Project emptied(ProjectSettings settings) throws IOException {
    ProjectSettings lasting = settings.lasting();
    Project project = kept.get(lasting);
    if (project == null) {
      for (Project each : kept.values()) {
        each.close();
        new Folder(each.folder()).delete();
      }
      kept.clear();
      project = open(Files.createTempDirectory("project"), settings);
      kept.put(lasting, project);
    } else {
      new Folder(project.sources()).delete();
      Files.createDirectories(project.sources());
      project.set(settings);
    }
    return project;
  }

  private synchronized List<String> ask(String command, Path folder) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write((command + " " + folder + "\n").getBytes(StandardCharsets.UTF_8));
    in.flush();
    return answer(folder);
  }

  private List<String> answer(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); !".".equals(line); line = output.readLine()) {
      if (line == null) {
        throw new AssertionError("Eclipse ended over " + folder + ", having said " + lines);
      }
      lines.add(line);
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    try {
      process.getOutputStream().close();
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "Eclipse does not end");
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
      output.close();
    }
  }

  /** A project of the workspace. */
  final class Project {
    private final Path folder;

    private Project(Path folder) {
      this.folder = folder;
    }

    /** Writes a source, whose path is told by its text. */
    Project write(String text) throws IOException {
      return write(new SourceText(text).className(), text);
    }

    /** Writes a source. */
    Project write(String className, String text) throws IOException {
      Path file = source(className);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    }

    /** Puts one text for another in a source. */
    Project change(String className, String from, String to) throws IOException {
      String text = Files.readString(source(className));
      assertTrue(text.contains(from), className + " has no " + from);
      Files.writeString(source(className), text.replace(from, to));
      return this;
    }

    /** Deletes a source. */
    Project delete(String className) throws IOException {
      Files.delete(source(className));
      return this;
    }

    /** The folder of its sources. */
    Path sources() {
      return folder.resolve("src");
    }

    private Path source(String className) {
      return sources().resolve(className.replace('.', '/') + ".java");
    }

    /** Tells it anew whether there is processing, and with which options. */
    void set(ProjectSettings settings) throws IOException {
      settings.write(folder);
      ask("set", folder);
    }

    /** Compiles what has changed; gives its markers. */
    List<String> build() throws IOException {
      return markers(ask("build", folder));
    }

    /** Compiles all; gives its markers. */
    List<String> clean() throws IOException {
      return markers(ask("clean", folder));
    }

    /** Compiles all; gives its markers, and what is only logged. */
    List<Marker> whole() throws IOException {
      return ask("clean", folder).stream().map(Marker::of).toList();
    }

    private static List<String> markers(List<String> lines) {
      return lines.stream().filter(it -> !Marker.of(it).isLogged()).toList();
    }

    /** Takes it out of the workspace; its files stay. */
    void close() throws IOException {
      ask("close", folder);
    }

    /** Its classes. */
    Path classes() {
      return folder.resolve("bin");
    }

    /** The folder of generated sources. */
    Path generated() {
      return folder.resolve("gen");
    }

    /** The text of a generated source. */
    String generated(String className) throws IOException {
      return Files.readString(generated().resolve(className.replace('.', '/') + ".java"));
    }

    /** Its folder. */
    Path folder() {
      return folder;
    }

    /** The text of a class file or resource, by its path, one character a byte. */
    String written(String path) throws IOException {
      return Files.readString(classes().resolve(path), StandardCharsets.ISO_8859_1);
    }

    /** Paths of the entries, without their common folder. */
    List<String> entries() throws IOException {
      Path index = classes().resolve("dev/dovetail/index");
      if (!Files.isDirectory(index)) {
        return List.of();
      }
      try (Stream<Path> all = Files.walk(index)) {
        return all.filter(it -> it.endsWith("Entry.class"))
            .map(it -> index.relativize(it.getParent()).toString())
            .sorted()
            .toList();
      }
    }

    /** Runs a main of it in a JVM of its own, which is to end well, and gives what it prints. */
    List<String> run(String mainClass) throws IOException, InterruptedException {
      try (Running program = Running.start(classes(), mainClass)) {
        Running.Ended ended = program.end();
        assertTrue(ended.code() == 0, () -> mainClass + " ended with " + ended);
        return ended.output();
      }
    }
  }
}
