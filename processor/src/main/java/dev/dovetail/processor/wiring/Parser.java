package dev.dovetail.processor.wiring;

/** Reads wirings, and the conditions in them, from text. */
public final class Parser {
  private Parser() {}

  /** Reads a whole text; it never throws. */
  public static Parsed parse(String text) {
    try {
      WiringParser parser = new WiringParser(new Tokens(text));
      Wiring wiring = parser.wiring();
      parser.end();
      return new Parsed.Tree(wiring);
    } catch (SyntaxException e) {
      return new Parsed.Failed(e.error());
    }
  }

  /** Reads a whole text that is a condition alone; it never throws. */
  public static ParsedCondition condition(String text) {
    try {
      Tokens tokens = new Tokens(text);
      Condition condition = new ConditionParser(tokens).condition();
      Token token = tokens.next();
      return token.kind() == Token.Kind.END
          ? new ParsedCondition.Tree(condition)
          : new ParsedCondition.Failed(
              new SyntaxError(
                  token.span().start(),
                  token.described() + " does not belong here; the condition ends before it"));
    } catch (SyntaxException e) {
      return new ParsedCondition.Failed(e.error());
    }
  }
}
