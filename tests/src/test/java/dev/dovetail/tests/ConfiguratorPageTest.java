package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    PageCommands commands = new PageCommands(page, base);
    commands.jars("annotations", "runtime", "processor");
    assertEquals(commands.block("text"), commands.run());
    String main =
        Files.readString(base.resolve("out/program/home/Main_unix.java")).replaceAll("(?m)^ +", "");
    String shown = commands.block("main").replaceAll("(?m)^ +", "");
    assertTrue(main.contains(shown), main);
  }
}
