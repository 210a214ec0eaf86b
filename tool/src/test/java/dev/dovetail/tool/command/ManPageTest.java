package dev.dovetail.tool.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManPageTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z-]+) {2,}");
  private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w+, *)?(--[a-z-]+)");

  @Test
  void saysOfEveryCommandWhatItsHelpSays() {
    String page = said("generate-man-page").replace("\\-", "-");
    List<String> commands =
        COMMAND.matcher(said("--help")).results().map(it -> it.group(1)).toList();
    assertTrue(commands.size() > 14, commands::toString);
    for (String command : commands) {
      String heading = ".SS \"" + command + "\"\n";
      int start = page.indexOf(heading);
      assertTrue(start > 0, () -> command + " is not in\n" + page);
      String rest = page.substring(start + heading.length());
      String section = rest.substring(0, rest.indexOf("\n.S"));
      OPTION
          .matcher(said("help", command))
          .results()
          .map(it -> it.group(1))
          .filter(it -> !it.equals("--help") && !it.equals("--version"))
          .forEach(it -> assertTrue(section.contains(it), () -> it + " is not in\n" + section));
    }
  }

  @Test
  void groffHasNothingToSayAgainstIt(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
    Path page = Files.writeString(folder.resolve("dovetail.1"), said("generate-man-page"));
    Process groff =
        new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-Wbreak", "-P-cbou", page.toString())
            .redirectErrorStream(true)
            .start();
    groff.getOutputStream().close();
    String shown = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, groff.waitFor(), shown);
    assertTrue(shown.startsWith("DOVETAIL(1)"), shown);
    assertTrue(shown.stripTrailing().endsWith("DOVETAIL(1)"), shown);
  }

  private static String said(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Dovetail.run(words, new Terminal(new PrintWriter(out), new PrintWriter(err)));
    assertEquals(0, code, err.toString());
    return out.toString();
  }
}
