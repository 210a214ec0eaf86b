package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListTextTest {
  private static final String NASTY = "',[] \t\n=-a\0é\uD83D\uDE00\"\\";

  @Test
  void whatIsQuotedIsReadBack() {
    var random = new Random(20191203);
    for (int round = 0; round < 20_000; round++) {
      var elements = texts(random);
      String written = new ListText(elements).text();
      assertEquals(
          Result.ok(new ListText(elements)), ListText.of(written), () -> "written " + written);
    }
  }

  @Test
  void anyTextIsReadOrRefused() {
    var random = new Random(42);
    for (int round = 0; round < 20_000; round++) {
      String text = "[" + text(random, 12);
      var read = ListText.of(text);
      assertEquals(read, read.flatMap(list -> ListText.of(list.text())), () -> "read " + text);
    }
  }

  @Test
  void listsAreJoinedInOrder() {
    assertEquals(
        new ListText(List.of("a", "b", "c")),
        new ListText(List.of("a")).plus(new ListText(List.of("b", "c"))));
  }

  static List<String> texts(Random random) {
    var texts = new ArrayList<String>();
    for (int i = random.nextInt(5); i > 0; i--) {
      texts.add(text(random, 8));
    }
    return texts;
  }

  static String text(Random random, int longest) {
    var text = new StringBuilder();
    for (int i = random.nextInt(longest + 1); i > 0; i--) {
      text.append(NASTY.charAt(random.nextInt(NASTY.length())));
    }
    return text.toString();
  }
}
