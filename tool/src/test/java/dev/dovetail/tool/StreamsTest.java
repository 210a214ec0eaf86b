package dev.dovetail.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.tool.command.Dovetail;
import dev.dovetail.tool.command.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data goes to standard output, messages to standard error, and colours where they are wanted. */
final class StreamsTest {
  private static final String ESCAPE = "\u001b";

  static Stream<String> commands() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Dovetail.commandLine(new Terminal(nowhere, nowhere)).getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpIsTheSameHoweverItIsAskedFor(String command) {
    Ran asked = Ran.of(command + " --help");
    assertTrue(asked.out().contains("Usage: dovetail " + command), asked.out());
    assertEquals("", asked.err());
    assertEquals(0, asked.code());
    assertEquals(asked, Ran.of(command + " -h"));
    assertEquals(asked, Ran.of("help " + command));
    assertEquals(Ran.of("-V"), Ran.of(command + " -V"));
  }

  @Test
  void theWholeIsTheSameToo() {
    Ran asked = Ran.of("--help");
    assertEquals(asked, Ran.of("-h"));
    assertEquals(asked, Ran.of("help"));
    assertEquals(Ran.of("--version"), Ran.of("-V"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "describe", "describe --nonsense", "describe nowhere"})
  void aMistakeIsAMessageAndNoData(String command) {
    Ran ran = Ran.of(command);
    assertEquals("", ran.out());
    assertTrue(ran.err().startsWith("dovetail: "), ran.err());
    assertEquals(64, ran.code());
  }

  @Test
  void aCommandThatIsNoneIsRefusedTheSame() {
    assertEquals(Ran.of("nosuch"), Ran.of("help nosuch"));
  }

  @Test
  void coloursAreForWhoWantsThem(@TempDir Path folder) throws Exception {
    String plain = printed(Map.of(), folder);
    assertFalse(plain.contains(ESCAPE), "not into a file");
    String forced = printed(Map.of("CLICOLOR_FORCE", "1"), folder);
    assertTrue(forced.contains(ESCAPE), "where they are forced");
    String empty = printed(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", ""), folder);
    assertEquals(forced, empty, "an empty NO_COLOR is none");
    String refused = printed(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), folder);
    assertEquals(plain, refused, "not where NO_COLOR is set");
  }

  /** What a process of its own prints, of whose environment nothing else is known. */
  private static String printed(Map<String, String> environment, Path folder)
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath = System.getProperty("java.class.path");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(java.toString(), "-cp", classPath, Dovetail.class.getName(), "--help"));
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path out = folder.resolve("out");
    builder.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    assertEquals(0, builder.start().waitFor());
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
