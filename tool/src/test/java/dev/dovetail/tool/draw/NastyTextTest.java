package dev.dovetail.tool.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.tool.form.DotForm;
import dev.dovetail.tool.form.MermaidForm;
import dev.dovetail.tool.form.TreeForm;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a program stay texts, whatever language they look like. */
final class NastyTextTest {
  private static Drawing drawing(String text) {
    return Drawing.after(new Parts(text).slot("app", text).slot("app", "plain").descriptor());
  }

  private static Drawing plain() {
    return drawing("plain text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\r\nb", "\u001b[31mred", "line\u2028separator", "tab\there", "\u0000"})
  void nothingEndsALineOfATree(String text) {
    List<String> lines = TreeForm.lines(drawing(text));
    assertEquals(TreeForm.lines(plain()).size(), lines.size());
    assertFalse(String.join("", lines).matches("(?s).*[\\p{Cc}\\u2028].*"), lines.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "\\", "\\\"", "a\" -> b [label=\"c", "\\N", "a\nb", "<b>x</b>", "];}", "//"})
  void textsOfDotEndWhereTheyShould(String text) {
    List<String> lines = DotForm.lines(drawing(text));
    assertEquals(DotForm.lines(plain()).size(), lines.size());
    for (String line : lines) {
      String outside = line.replaceAll("\"([^\"\\\\]|\\\\[\"\\\\n])*\"", "T");
      assertTrue(
          outside.matches("digraph T \\{|  rankdir=LR;|  \\w+( -> \\w+)? \\[[\\w=, ]+];|\\}"),
          line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "#quot;",
        "a\nb",
        "<script>alert(1)</script>",
        "`**bold**`",
        "]",
        "|",
        "%%{init}%%",
        "&lt;",
        "end",
        "\\"
      })
  void textsOfMermaidEndWhereTheyShould(String text) {
    List<String> lines = MermaidForm.lines(drawing(text));
    assertEquals(MermaidForm.lines(plain()).size(), lines.size());
    for (String line : lines) {
      String outside = line.replaceAll("\"([^\"<>&`\\\\*%$]|<br>)*\"", "T");
      assertTrue(
          outside.matches("flowchart LR|  \\w+ (-->|-\\.->)\\|T\\| \\w+|  \\w+[\\[({>]+T[\\])}]+"),
          line);
      assertTrue(
          line.replaceAll("#\\d+;", "").indexOf('#') < 0,
          "no escape but those of numbers: " + line);
    }
  }
}
