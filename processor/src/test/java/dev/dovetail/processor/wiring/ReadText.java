package dev.dovetail.processor.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Any text, of which something is true whatever it is: it is read, and then its printed form means
 * the same, or it is refused at a place in it.
 *
 * @param text the text
 */
record ReadText(String text) {
  void check() {
    if (Parser.parse(text) instanceof Parsed.Tree tree) {
      again(tree.wiring());
      within(tree.wiring());
    } else {
      within(((Parsed.Failed) Parser.parse(text)).error());
    }
  }

  void checkCondition() {
    if (Parser.condition(text) instanceof ParsedCondition.Tree tree) {
      String printed = tree.condition().toString();
      Condition again =
          assertInstanceOf(ParsedCondition.Tree.class, Parser.condition(printed), text).condition();
      assertEquals(Shape.of(tree.condition()), Shape.of(again), text);
      within(tree.condition().span());
      tree.condition().references().forEach(it -> assertEquals(it.name(), cut(it.span()), text));
    } else {
      within(((ParsedCondition.Failed) Parser.condition(text)).error());
    }
  }

  void checkFormal() {
    if (Formal.parse(text) instanceof Formal.Parsed.Read read) {
      assertEquals(text, read.formal().text());
      read.formal().defaultValue().ifPresent(this::within);
    } else {
      within(((Formal.Parsed.Failed) Formal.parse(text)).error());
    }
  }

  private void again(Wiring wiring) {
    String printed = wiring.toString();
    // Printed with more parentheses, it may be nested deeper than is read.
    if (Parser.parse(printed) instanceof Parsed.Failed failed
        && failed.error().message().contains("too deeply")) {
      return;
    }
    Wiring again = assertInstanceOf(Parsed.Tree.class, Parser.parse(printed), text).wiring();
    assertEquals(Shape.of(wiring), Shape.of(again), text);
    assertEquals(printed, again.toString(), text);
  }

  private void within(Value value) {
    within(value.span());
    if (value instanceof Wiring.Apply apply) {
      assertEquals(apply.name(), cut(apply.nameSpan()), text);
      apply.arguments().forEach(it -> within(it.span()));
      apply.arguments().forEach(it -> within(it.value()));
    } else if (value instanceof Wiring.Choose choose) {
      choose.condition().references().forEach(it -> assertEquals(it.name(), cut(it.span()), text));
      within(choose.then());
      within(choose.otherwise());
    } else if (value instanceof Wiring.Group group) {
      group.members().forEach(this::within);
    } else if (value instanceof Value.Sequence sequence) {
      sequence.elements().forEach(this::within);
    }
  }

  private void within(Span span) {
    assertTrue(
        0 <= span.start() && span.start() <= span.end() && span.end() <= text.length(),
        () -> span + " is outside of: " + text);
  }

  private void within(SyntaxError error) {
    within(new Span(error.at(), error.at()));
    assertFalse(error.message().isBlank(), text);
  }

  private String cut(Span span) {
    within(span);
    return text.substring(span.start(), span.end());
  }
}
