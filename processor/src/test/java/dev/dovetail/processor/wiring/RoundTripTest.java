package dev.dovetail.processor.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      assertEquals(shape(wiring), shape(tree.wiring()), text);
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
    if (Parser.parse(text) instanceof Parsed.Failed failed) {
      int at = failed.error().at();
      assertTrue(at >= 0 && at <= text.length(), () -> at + " is outside of: " + text);
      assertTrue(!failed.error().message().isBlank(), text);
    }
  }

  private static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The tree without spans; what is joined by the same word is one list, however it was nested. */
  private static String shape(Value value) {
    if (value instanceof Wiring.Choose choose) {
      return "choose["
          + Stream.of(shape(choose.condition()), shape(choose.then()), shape(choose.otherwise()))
              .collect(Collectors.joining("|"))
          + "]";
    }
    if (value instanceof Wiring.Apply apply) {
      return "apply["
          + apply.name()
          + apply.instance()
          + apply.arguments().stream().map(it -> it.parameter() + shape(it.value())).toList()
          + "]";
    }
    return value instanceof Value.Sequence sequence
        ? "list" + sequence.elements().stream().map(RoundTripTest::shape).toList()
        : literal((Value.Literal) value);
  }

  private static String shape(Condition condition) {
    if (condition instanceof Condition.Joined joined) {
      String word = joined.all() ? "both" : "either";
      return word + parts(condition, joined.all()).map(RoundTripTest::shape).toList();
    }
    if (condition instanceof Condition.Not not) {
      return "not[" + shape(not.condition()) + "]";
    }
    if (condition instanceof Condition.Member member) {
      return "member["
          + operand(member.value())
          + member.members().stream().map(RoundTripTest::operand).toList()
          + "]";
    }
    if (condition instanceof Condition.Compare compare) {
      return operand(compare.left()) + compare.operator() + operand(compare.right());
    }
    return "holds[" + ((Condition.Holds) condition).key().name() + "]";
  }

  private static Stream<Condition> parts(Condition condition, boolean all) {
    return condition instanceof Condition.Joined joined && joined.all() == all
        ? Stream.concat(parts(joined.left(), all), parts(joined.right(), all))
        : Stream.of(condition);
  }

  private static String operand(Operand operand) {
    return operand instanceof Value.Literal literal ? literal(literal) : "name[" + operand + "]";
  }

  private static String literal(Value.Literal literal) {
    return literal.kind() + "[" + literal.text() + "]";
  }
}
