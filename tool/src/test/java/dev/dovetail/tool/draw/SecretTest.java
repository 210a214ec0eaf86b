package dev.dovetail.tool.draw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.tool.command.Dovetail;
import dev.dovetail.tool.command.Terminal;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of a secret key is in no drawing, also where somebody gave one by mistake. */
final class SecretTest {
  @ParameterizedTest
  @ValueSource(strings = {"text", "dot", "mermaid", "svg", "html"})
  void isNotDrawn(String form) {
    for (String mistake : new String[] {"-Aline=record(token='hunter2')", "-Atoken=hunter2"}) {
      String drawn = drawn(form, mistake);
      assertTrue(drawn.contains("token (secret)"), form + " has the key: " + drawn);
      assertFalse(drawn.contains("hunter2"), form + " with " + mistake);
    }
  }

  private static String drawn(String form, String mistake) {
    String libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(it -> it.contains("dovetail-") || it.contains("classes"))
            .collect(Collectors.joining(File.pathSeparator));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = {
      "graph",
      "--before",
      "-f",
      form,
      "-cp",
      libraries,
      "-Atarget=test",
      mistake,
      "src/test/programs/relay"
    };
    Dovetail.run(words, new Terminal(new PrintWriter(out), new PrintWriter(err)));
    return out.toString();
  }
}
