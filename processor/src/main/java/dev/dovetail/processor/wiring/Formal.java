package dev.dovetail.processor.wiring;

import java.util.Optional;

/**
 * A parameter of a named wiring, as {@code dir}, {@code dir = 'site'} or {@code dir?}.
 *
 * @param name its name
 * @param optional whether it may be left out without a default
 * @param defaultValue what it is where it is not given
 * @param text as it was written
 */
public record Formal(String name, boolean optional, Optional<Value> defaultValue, String text) {
  /** What reading the text of one gives. */
  public sealed interface Parsed {
    /**
     * It is one.
     *
     * @param formal the parameter
     */
    record Read(Formal formal) implements Parsed {}

    /**
     * It is none.
     *
     * @param error the first thing wrong with it
     */
    record Failed(SyntaxError error) implements Parsed {}
  }

  /** Reads a whole text; it never throws. */
  public static Parsed parse(String text) {
    try {
      Tokens tokens = new Tokens(text);
      WiringParser parser = new WiringParser(tokens);
      Formal formal = formal(tokens, parser, text);
      parser.end();
      return new Parsed.Read(formal);
    } catch (SyntaxException e) {
      return new Parsed.Failed(e.error());
    }
  }

  private static Formal formal(Tokens tokens, WiringParser parser, String text)
      throws SyntaxException {
    String name = tokens.name("the name of a parameter").text();
    if (tokens.accept("?")) {
      return new Formal(name, true, Optional.empty(), text);
    }
    Optional<Value> value = tokens.accept("=") ? Optional.of(parser.value()) : Optional.empty();
    return new Formal(name, false, value, text);
  }
}
