package dev.dovetail.processor.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** JSON as it is written. */
final class JsonTextTest {
  @Test
  void smallValuesStandInOneLine() {
    Members value =
        new Members()
            .text("name", "port")
            .whole("column", 3)
            .flag("holds", false)
            .texts("users", List.of("a", "b"))
            .put("none", new Members());
    assertEquals(
        "{\"name\": \"port\", \"column\": 3, \"holds\": false, \"users\": [\"a\", \"b\"], \"none\": {}}\n",
        JsonText.of(value));
  }

  @Test
  void whatIsDeepHasALineForEachMember() {
    Members inner = new Members().put("c", new Members().texts("d", List.of()));
    assertEquals(
        """
        {
          "a": [
            {
              "b": {"c": {"d": []}}
            },
            "e"
          ]
        }
        """
            .replace("{\"c\": {\"d\": []}}", "{\n        \"c\": {\"d\": []}\n      }"),
        JsonText.of(
            new Members().put("a", List.of(new Members().put("b", inner), new Json.Text("e")))));
  }

  @Test
  void whatIsWideHasALineForEachElement() {
    String wide = "x".repeat(60);
    assertEquals(
        "[\n  \"" + wide + "\",\n  \"" + wide + "\"\n]\n",
        JsonText.of(Json.Array.of(List.of(wide, wide))));
  }

  @Test
  void whatSaysNothingIsLeftOut() {
    Members value =
        new Members()
            .words("a", "")
            .text("b", Optional.empty())
            .mark("c", false)
            .some("d", List.of())
            .text("e", "");
    assertEquals("{\"e\": \"\"}\n", JsonText.of(value));
  }

  @Test
  void charactersThatMeanSomethingAreEscaped() {
    assertEquals(
        "\"\\\"\\\\\\n\\r\\t\\u0000\\u007f\\u2028é\"\n",
        JsonText.of(new Json.Text("\"\\\n\r\t\0\u007f\u2028é")));
  }

  @Test
  void halfACharacterIsEscaped() {
    assertEquals("\"\\ud83d😀\\ude00\"\n", JsonText.of(new Json.Text("\ud83d" + "😀" + "\ude00")));
  }
}
