package dev.dovetail.portable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.Job;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each device without targets is proved in Node, for each of its signatures. */
final class CompleteTest {
  private static final Path INDEX = Path.of("dev", "dovetail", "index");

  @Test
  void noDeviceIsForgotten() throws IOException, InterruptedException, URISyntaxException {
    Set<String> proved = new TreeSet<>();
    for (String[] words : proofs()) {
      supertypes(words[1]).forEach(it -> proved.add(it + " " + words[2]));
    }
    Set<String> missing = portable();
    assertTrue(missing.size() > 30, "the devices that were built: " + missing);
    missing.removeAll(proved);
    assertEquals(Set.of(), missing, "put these into Assemblies and Bundled");
  }

  @Test
  void noProofIsForgotten() throws IOException, InterruptedException, URISyntaxException {
    Set<String> run =
        Arrays.stream(Bundled.values())
            .map(it -> it.name().replace("_", ""))
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (String[] words : proofs()) {
      missing.add(words[0].toUpperCase(Locale.ROOT));
    }
    assertTrue(missing.contains("MEMORY"), missing::toString);
    missing.removeAll(run);
    assertEquals(Set.of(), missing, "put these into Bundled");
  }

  /** Program, signature and device of whatever is proved. */
  private static List<String[]> proofs()
      throws IOException, InterruptedException, URISyntaxException {
    List<String> command = new ArrayList<>(List.of("node"));
    command.add(Path.of(CompleteTest.class.getResource("proved.js").toURI()).toString());
    try (Stream<Path> files = Files.walk(Path.of("target", "test-classes", "META-INF"))) {
      files
          .map(Path::toString)
          .filter(it -> it.matches(".*conformance\\.\\w+/node\\b.*\\.json"))
          .forEach(command::add);
    }
    Outcome outcome = Child.start(new ProcessBuilder(command)).end();
    assertEquals(0, outcome.code(), outcome::toString);
    return outcome.printed().stream().map(it -> it.split(" ", -1)).toList();
  }

  /** The signatures that a device of one has. */
  private static Stream<String> supertypes(String signature) {
    try {
      Class<?> type = Class.forName(signature.replaceFirst("<.*", ""));
      return Stream.concat(
          Stream.of(type.getName()),
          Arrays.stream(type.getInterfaces()).flatMap(it -> supertypes(it.getName())));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("the tests know every signature", e);
    }
  }

  /** Signature and name of the devices for any target; the signatures' own module has wirings. */
  private static Set<String> portable() throws IOException {
    Set<String> all = new TreeSet<>();
    try (Stream<Path> modules = Files.list(Path.of("..", "devices"))) {
      for (Path module : modules.filter(it -> !it.endsWith("signatures")).toList()) {
        Path index = module.resolve(Path.of("target", "classes")).resolve(INDEX);
        if (Files.exists(index)) {
          entries(index).forEach(all::add);
        }
      }
    }
    return all;
  }

  private static List<String> entries(Path index) throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      return files
          .filter(it -> it.endsWith(Path.of("any", "Entry.class")))
          .map(index::relativize)
          .map(it -> it.getName(0).toString().replace('_', '.') + " " + name(it))
          .filter(it -> !it.startsWith(Job.class.getName()))
          .toList();
    }
  }

  private static String name(Path entry) {
    return entry.getName(1).toString().replace("_2", "-");
  }
}
