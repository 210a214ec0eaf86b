package dev.dovetail.processor.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any tree can be printed and read back, and any text is read or refused at a place in it. */
final class RoundTripTest {
  private static final int ROUNDS = 20_000;
  private static final List<String> PIECES =
      List.of(
          "a", "b-c", "d.E", "true", "in", "1", "-", "2.5", "'", "''", "'x'", "(", ")", "[", "]",
          ",", "=", "==", "!=", "<", "<=", ">", ">=", "!", "&&", "||", "&", "?", ":", "#", " ",
          "\n", "\t", "\"", "\\", "\0", "é", "😀", "\ud83d", "\u2028");

  @Test
  void printedTreesAreReadBack() {
    RandomWirings wirings = new RandomWirings(42);
    for (int i = 0; i < ROUNDS; i++) {
      Wiring wiring = wirings.wiring(4);
      String text = wiring.toString();
      Parsed.Tree tree = assertInstanceOf(Parsed.Tree.class, Parser.parse(text), text);
      assertEquals(Shape.of(wiring), Shape.of(tree.wiring()), text);
      assertEquals(text, tree.wiring().toString());
    }
  }

  @Test
  void spansAreWhereTheTextIs() {
    RandomWirings wirings = new RandomWirings(43);
    for (int i = 0; i < ROUNDS; i++) {
      String text = wirings.wiring(3).toString();
      if (((Parsed.Tree) Parser.parse(text)).wiring() instanceof Wiring.Apply apply) {
        assertEquals(apply.name(), cut(text, apply.nameSpan()));
        assertEquals(text, cut(text, apply.span()));
        apply.arguments().forEach(it -> assertEquals(it.toString(), cut(text, it.span())));
      }
    }
  }

  @Test
  void garbageIsRefusedAtAPlaceInIt() {
    Random random = new Random(44);
    for (int i = 0; i < 10 * ROUNDS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString());
    }
  }

  @Test
  void textsThatAreNearlyWiringsAreReadOrRefused() {
    RandomWirings wirings = new RandomWirings(45);
    Random random = new Random(46);
    for (int i = 0; i < ROUNDS; i++) {
      String text = wirings.wiring(3).toString();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(Math.min(3, text.length() - from) + 1);
        String piece = random.nextBoolean() ? "" : PIECES.get(random.nextInt(PIECES.size()));
        text = text.substring(0, from) + piece + text.substring(to);
      }
      check(text);
    }
  }

  @Test
  void whatIsTooDeepIsRefused() {
    for (String piece : List.of("(", "a(", "f([", "[", "!", "x ? ", "x ? a : ", "(x && ", "f(p=")) {
      check(piece.repeat(100_000));
      check(piece.repeat(10_000) + "a");
    }
    check("a" + ", b".repeat(100_000));
    check("f(" + "a, ".repeat(100_000) + "a)");
    check("x" + " && x".repeat(100_000) + " ? a : b");
  }

  private static void check(String text) {
    new ReadText(text).check();
  }

  private static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
