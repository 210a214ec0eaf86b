package dev.dovetail.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's jars on the class path of the tests. */
final class Jars {
  private Jars() {}

  /** What programs are compiled with: everything but the processor. */
  static List<Path> libraries() {
    return Stream.of(
            "annotations",
            "runtime",
            "signatures",
            "conformance",
            "stores",
            "files",
            "network",
            "http")
        .map(Jars::of)
        .toList();
  }

  /** What programs run with: the annotations are not needed any more. */
  static List<Path> runtime() {
    return Stream.concat(libraries().stream().skip(1), Stream.of(artifact("httpcore5"))).toList();
  }

  /**
   * The jars that have devices, as {@code devices/pom.xml} lists their modules, and the runtime's.
   */
  static List<Path> devices() throws IOException {
    Stream<String> modules =
        Pattern.compile("<module>([a-z]+)</module>")
            .matcher(Files.readString(project("devices/pom.xml")))
            .results()
            .map(it -> it.group(1));
    return Stream.concat(Stream.of("runtime"), modules).map(Jars::of).toList();
  }

  /** The processor, which is all that javac's processor path needs. */
  static Path processor() {
    return of("processor");
  }

  /** The jar of a module, as {@code stores}. */
  static Path of(String module) {
    return artifact("dovetail-" + module);
  }

  /** The jar of an artifact, whatever its version. */
  static Path artifact(String artifact) {
    Pattern name = Pattern.compile(artifact + "-[0-9][^/]*\\.jar");
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(it -> name.matcher(String.valueOf(it.getFileName())).matches())
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no packaged " + artifact + ": run the tests by mvn package"));
  }

  /** A folder of the project, as {@code examples/fileserver}. */
  static Path project(String folder) {
    return Path.of(System.getProperty("basedir", "."))
        .toAbsolutePath()
        .resolve("..")
        .resolve(folder)
        .normalize();
  }
}
