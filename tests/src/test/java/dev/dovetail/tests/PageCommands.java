package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The commands that a page shows, and what they are run on.
 *
 * @param page its text
 * @param base the folder that they are run in
 */
record PageCommands(String page, Path base) {
  /** Puts jars of the project there, named without their version. */
  void jars(String... modules) throws IOException {
    for (String module : modules) {
      Files.copy(Jars.of(module), base.resolve("dovetail-" + module + ".jar"));
    }
  }

  /** What the commands print. */
  String run() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", block("sh"))
            .directory(base.toFile())
            .redirectErrorStream(true);
    builder.environment().merge("PATH", java.toString(), (path, bin) -> bin + ":" + path);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  /** The one block of a kind. */
  String block(String kind) {
    List<String> blocks =
        Pattern.compile("(?ms)^```" + kind + "\n(.*?)^```$")
            .matcher(page)
            .results()
            .map(it -> it.group(1))
            .toList();
    assertEquals(1, blocks.size(), "blocks " + kind);
    return blocks.get(0);
  }
}
