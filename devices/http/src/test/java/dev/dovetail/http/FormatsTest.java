package dev.dovetail.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  @ParameterizedTest
  @CsvSource({
    "784111777, 'Sun, 06 Nov 1994 08:49:37 GMT'",
    "0, 'Thu, 01 Jan 1970 00:00:00 GMT'",
    "1709251199, 'Thu, 29 Feb 2024 23:59:59 GMT'",
    "4102444800, 'Fri, 01 Jan 2100 00:00:00 GMT'"
  })
  void writesDates(long second, String text) {
    assertEquals(text, HttpDate.of(second).text());
  }

  @ParameterizedTest
  @CsvSource({
    "/index.html, text/html; charset=utf-8",
    "/INDEX.HTM, text/html; charset=utf-8",
    "/a.min.js, text/javascript; charset=utf-8",
    "/a.css, text/css; charset=utf-8",
    "/notes.md, text/plain; charset=utf-8",
    "/a.svg, image/svg+xml",
    "/a.tar.gz, application/gzip",
    "/a, application/octet-stream",
    "/html, application/octet-stream",
    "/a.html/b, application/octet-stream",
    "/a., application/octet-stream",
    "/.html, text/html; charset=utf-8",
    "/a.unheard-of, application/octet-stream"
  })
  void knowsWhatAPathIs(String path, String type) {
    assertEquals(type, MediaType.ofPath(path).text());
  }

  @Test
  void tagsContents() {
    EntityTag tag = tag("123456789");
    assertEquals("\"3c84645edb66cca499f8fac73a1ea105\"", tag.text());
    assertEquals(tag, tag("123456789"));
    assertNotEquals(tag, tag("123456798"));
    assertEquals(34, tag("").text().length());
  }

  private static EntityTag tag(String content) {
    return EntityTag.of(content.getBytes(StandardCharsets.UTF_8));
  }
}
