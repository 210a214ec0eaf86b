package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * A command line of javac, or of the compiler under test, from folders to a folder, the packaged
 * processor alone on the processor path. Every lint is on, and a warning is an error.
 *
 * @param output where classes go
 * @param classPath what is compiled against
 * @param processorPath what runs in the compiler
 * @param words further words of the command line: options and files
 */
record Javac(Path output, List<Path> classPath, List<Path> processorPath, List<String> words) {
  /** Compiles into a folder, against the project's libraries. */
  static Javac to(Path output) {
    return new Javac(output, Jars.libraries(), List.of(Jars.processor()), List.of());
  }

  /** With one more entry on the class path. */
  Javac against(Path entry) {
    return new Javac(output, concat(classPath, entry), processorPath, words);
  }

  /** With one more entry on the processor path. */
  Javac processedBy(Path entry) {
    return new Javac(output, classPath, concat(processorPath, entry), words);
  }

  /** With these modules in the compiler, and nothing else there. */
  Javac processedByModules(Path... modules) {
    List<String> more = concat(words, "--processor-module-path", joined(List.of(modules)));
    return new Javac(output, classPath, List.of(), more);
  }

  /** Without an entry on the class path. */
  Javac without(Path entry) {
    List<Path> others = classPath.stream().filter(it -> !it.equals(entry)).toList();
    return new Javac(output, others, processorPath, words);
  }

  /** With nothing on the class path. */
  Javac againstNothing() {
    return new Javac(output, List.of(), processorPath, words);
  }

  /** With further words. */
  Javac with(String... more) {
    return new Javac(output, classPath, processorPath, concat(words, more));
  }

  /** With all sources below a folder. */
  Javac sources(Path folder) {
    return with(new Sources(folder).files().stream().map(Path::toString).toArray(String[]::new));
  }

  /**
   * Runs the javac of the running JDK in a process of its own, and insists that it says nothing.
   */
  void runInChild() throws IOException, InterruptedException {
    assertEquals("", saidInChild(), "javac said");
  }

  /**
   * The same with the javac of some JDK.
   *
   * @param jdk its folder
   * @param start the working directory
   * @param settings of its JVM
   */
  void runInChild(Path jdk, Path start, List<String> settings)
      throws IOException, InterruptedException {
    assertEquals("", saidInChild(jdk, start, settings), "javac said");
  }

  /** The same; gives what it said. */
  String saidInChild() throws IOException, InterruptedException {
    return saidInChild(Path.of(System.getProperty("java.home")), Path.of(""), allowingLombok());
  }

  /** Settings of a JVM that runs Lombok: from JDK 24 on it warns of what Lombok does. */
  static List<String> allowingLombok() {
    return Runtime.version().feature() < 24
        ? List.of()
        : List.of("--sun-misc-unsafe-memory-access=allow");
  }

  private String saidInChild(Path jdk, Path start, List<String> settings)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/javac").toString());
    command.add("-J-XX:TieredStopAtLevel=1");
    settings.forEach(it -> command.add("-J" + it));
    // A file of arguments, since the encoding of a command line depends on the machine.
    command.add("@" + Files.writeString(generatedFolder().resolve("arguments"), argumentFile()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(start.toAbsolutePath().toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 || !text.isEmpty() ? text : "exit code " + code;
  }

  /** Runs the compiler under test in this process, and insists that it says nothing. */
  void run() {
    assertEquals("", said(), CompilerUnderTest.chosen() + " said");
  }

  /** Runs Eclipse's batch compiler on the same, and insists that it says nothing. */
  void runEclipse() {
    assertEquals("", saidByEclipse(), "Eclipse's compiler said");
  }

  /** Runs Eclipse's batch compiler on the same; gives what it said. */
  String saidByEclipse() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    boolean well = BatchCompiler.compile(eclipseLine().toArray(String[]::new), out, out, null);
    return well || !text.toString().isEmpty() ? text.toString() : "failed in silence";
  }

  /** The command line of Eclipse's batch compiler. */
  List<String> eclipseLine() {
    List<String> line = new ArrayList<>(commandLine());
    line.removeAll(List.of("-Xlint:all", "-Xlint:-processing", "-Werror"));
    line.replaceAll(BatchTool::spelt);
    if (classPath.isEmpty()) {
      // Else it would take that of this JVM.
      line.addAll(List.of("-cp", generatedFolder().toString()));
    }
    line.addAll(List.of("--release", "17", "-warn:-unusedImport", "-failOnWarning"));
    return line;
  }

  /** Runs the compiler under test here; gives what it said, which is nothing where all is well. */
  String said() {
    return switch (CompilerUnderTest.chosen()) {
      case JAVAC -> saidByJavac();
      case ECJ -> saidByEclipse();
      case JDT -> saidByBuilder();
    };
  }

  private String saidByBuilder() {
    try {
      generatedFolder();
      return new WorkspaceRun(this).said(Workbench.eclipse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String saidByJavac() {
    var text = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, text, text, commandLine().toArray(String[]::new));
    String said = text.toString(StandardCharsets.UTF_8);
    return code == 0 || !said.isEmpty() ? said : "exit code " + code;
  }

  /** Where generated sources go: beside the classes, or javac would find them on a class path. */
  Path generated() {
    return output.resolveSibling(output.getFileName() + "-generated");
  }

  private Path generatedFolder() {
    try {
      Files.createDirectories(output);
      return Files.createDirectories(generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String argumentFile() {
    return commandLine().stream()
        .map(it -> "\"" + it.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
        .collect(Collectors.joining());
  }

  private List<String> commandLine() {
    List<String> line = new ArrayList<>();
    line.addAll(List.of("-d", output.toString(), "-s", generatedFolder().toString()));
    if (!classPath.isEmpty()) {
      line.add("-cp");
      line.add(joined(classPath));
    }
    if (!processorPath.isEmpty()) {
      line.addAll(List.of("-processorpath", joined(processorPath)));
    }
    line.addAll(List.of("-Xlint:all", "-Werror"));
    line.addAll(words);
    return line;
  }

  private static List<Path> concat(List<Path> first, Path more) {
    return Stream.concat(first.stream(), Stream.of(more)).toList();
  }

  private static List<String> concat(List<String> first, String... more) {
    return Stream.concat(first.stream(), Stream.of(more)).toList();
  }

  /** The paths of one word of a command line. */
  static List<Path> parted(String paths) {
    return Stream.of(paths.split(File.pathSeparator, -1)).map(Path::of).toList();
  }

  /** Paths as one word of a command line. */
  static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
