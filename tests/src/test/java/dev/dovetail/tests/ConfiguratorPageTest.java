package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page for authors of configurators: its files, its commands, and what they print. */
@JavacOnly("runs javac in processes of its own")
@Timeout(300)
final class ConfiguratorPageTest {
  private static final Pattern FILE =
      Pattern.compile("(?ms)^`([\\w/.-]+)`:\n\n```\\w+\n(.*?)^```$");

  @TempDir private Path base;

  @Test
  void itsCommandsDoWhatItSays() throws Exception {
    String page = Files.readString(Jars.project("docs/configurators.md"));
    List<MatchResult> files = FILE.matcher(page).results().toList();
    assertEquals(9, files.size(), "files of the example");
    Sources example = new Sources(base);
    for (MatchResult file : files) {
      example.add(file.group(1), file.group(2));
    }
    for (String module : List.of("annotations", "runtime", "processor")) {
      Files.copy(Jars.of(module), base.resolve("dovetail-" + module + ".jar"));
    }
    assertEquals(block(page, "text"), run(block(page, "sh")));
    String main =
        Files.readString(base.resolve("out/program/home/Main_unix.java")).replaceAll("(?m)^ +", "");
    String shown = block(page, "main").replaceAll("(?m)^ +", "");
    assertTrue(main.contains(shown), main);
  }

  private String run(String script) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", script)
            .directory(base.toFile())
            .redirectErrorStream(true);
    builder.environment().merge("PATH", java.toString(), (path, bin) -> bin + ":" + path);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static String block(String page, String kind) {
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
