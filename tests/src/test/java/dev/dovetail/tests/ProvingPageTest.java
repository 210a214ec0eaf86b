package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page about proofs: its example, compiled and run by its commands, prints what it says. */
@JavacOnly("runs javac in processes of its own")
@Timeout(300)
final class ProvingPageTest {
  @TempDir private Path base;

  @Test
  void itsCommandsDoWhatItSays() throws Exception {
    Sources example = new Sources(base);
    for (String source : new ReferencePage("proving.md").blocks("java")) {
      String name = source.contains("class DiceTest") ? "DiceTest" : "Dice";
      example.add("casino/" + name + ".java", source);
    }
    PageCommands commands =
        new PageCommands(Files.readString(Jars.project("docs/proving.md")), base);
    commands.jars("annotations", "runtime", "signatures", "conformance", "processor");
    assertEquals(commands.block("text"), commands.run());
  }
}
