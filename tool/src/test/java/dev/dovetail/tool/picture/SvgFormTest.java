package dev.dovetail.tool.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Parts;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Pictures are well-formed, whatever the texts, and have a place for each node and arrow. */
final class SvgFormTest {
  private static Document parsed(List<String> lines) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(String.join("\n", lines))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "<b>&amp;</b>",
        "\"'",
        "]]>",
        "<!--",
        "</svg>",
        "a\u0000b",
        "\uD800",
        "\uFFFE",
        "\uD83D\uDE80",
        "javascript:alert(1)"
      })
  void itIsWellFormed(String text) throws Exception {
    Drawing drawing =
        Drawing.after(new Parts(text).slot("app", text).slot("app", "plain one").descriptor());
    Document svg = parsed(SvgForm.lines(drawing));
    assertEquals("svg", svg.getDocumentElement().getTagName());
    assertEquals(4, svg.getElementsByTagName("g").getLength() - 2, "application, target, two");
    assertEquals(0, svg.getElementsByTagName("script").getLength());
  }

  @Test
  void texts() throws Exception {
    Drawing drawing = Drawing.after(new Parts("<&>").slot("app", "a\"b").descriptor());
    String texts = parsed(SvgForm.lines(drawing)).getDocumentElement().getTextContent();
    for (String text : List.of("app", "a\"b", "<&>key=<&>", "<&>s0")) {
      assertTrue(texts.contains(text), "no " + text + " in " + texts);
    }
  }

  @Test
  void aLongTextIsCut() throws Exception {
    Drawing drawing = Drawing.after(new Parts("").slot("app", "x".repeat(500)).descriptor());
    Element svg = parsed(SvgForm.lines(drawing)).getDocumentElement();
    assertTrue(Double.parseDouble(svg.getAttribute("width")) < 700, svg.getAttribute("width"));
  }
}
